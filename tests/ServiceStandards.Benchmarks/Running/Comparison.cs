using System.Globalization;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>All contests of one run.</summary>
internal sealed class Comparison(string folder, int threads, int rounds, TextWriter output)
{
    private const int Objects = 1_000_000;
    private const int ForRulesEngines = 5_000;

    /// <summary>The contest over a CSV file of so many contacts.</summary>
    public void OverCsv(int records, int standards)
    {
        string path = ContactFile.Ensure(folder, records);
        IReadOnlyList<Promise> promises = PromiseList.First(standards);
        Contest(Invariant($"CSV, by queue and day, {standards} standard{(standards == 1 ? "" : "s")}"), records,
        [
            new OursOverCsv(path, promises, threads),
            new OursOverCsv(path, promises, threads: 1),
            DuckDb("DuckDB, a FILTER aggregate per standard", PromiseSql.AsWritten(path, promises), promises),
            DuckDb("DuckDB, the best by hand", PromiseSql.ByHand(path, promises), promises),
            CsvReaderAlone.Tokenising(path),
            CsvReaderAlone.HandingOutFields(path),
        ]);
    }

    public void OverRules()
    {
        string path = ContactFile.Ensure(folder, ForRulesEngines);
        IReadOnlyList<Promise> promises = PromiseList.First(50);
        var question = new { path, rules = PromiseRules.Of(promises), met = promises.Count, scopes = PromiseScopes.Distinct(promises).Count };
        Contest("A small CSV file, 50 standards, rules engines", ForRulesEngines,
        [
            new OursOverCsv(path, promises, threads: 1),
            new PeerOfNode("json-rules-engine, a rule per standard", new NodeProcess("json-rules.mjs"), question, promises),
            .. OfNRules(promises),
        ]);
    }

    private Peer[] OfNRules(IReadOnlyList<Promise> promises)
    {
#if NRULES
        return [new RulesEngine.ByNRules(ContactRecord.Make(ForRulesEngines), promises)];
#else
        output.WriteLine("NRules was not on the package sources of the machine that built this: it is left out.");
        return [];
#endif
    }

    public void OverObjects()
    {
        IReadOnlyList<Promise> promises = PromiseList.First(50);
        ContactRecord[] contacts = ContactRecord.Make(Objects);
        Contest("In memory, by queue and day, 50 standards", Objects,
        [
            new OursInMemory(contacts, promises, threads: 1),
            new OursInMemory(contacts, promises, threads),
            new LinqByHand(contacts, promises),
            new LoopByHand(contacts, promises),
        ]);
    }

    private PeerOfNode DuckDb(string name, string sql, IReadOnlyList<Promise> promises) => new(
        Invariant($"{name}, {threads} threads"), new NodeProcess("duckdb.mjs", threads.ToString(CultureInfo.InvariantCulture)), new { sql }, promises);

    private void Contest(string title, int records, IReadOnlyList<Peer> peers)
    {
        try
        {
            new Contest(title, records, peers).Run(rounds, output);
        }
        finally
        {
            foreach (Peer peer in peers) peer.Dispose();
        }
    }
}
