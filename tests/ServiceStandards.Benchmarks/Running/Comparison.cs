using System.Globalization;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>All contests of one run.</summary>
internal sealed class Comparison(string folder, int threads, int rounds, TextWriter output)
{
    private const int InMemory = 1_000_000;
    private const int ForJavaScript = 5_000;

    /// <param name="records">How many contacts the CSV file has.</param>
    public void Run(int records)
    {
        string path = ContactFile.Ensure(folder, records);
        foreach (int standards in new[] { 1, 10, 50 }) OverCsv(path, records, standards);
        RunInMemory();
    }

    /// <summary>The contests that need no large file.</summary>
    public void RunInMemory()
    {
        OverRules();
        Memory();
    }

    private void OverCsv(string path, int records, int standards)
    {
        IReadOnlyList<Promise> promises = PromiseList.First(standards);
        Contest(Invariant($"CSV, by queue and day, {standards} standard{(standards == 1 ? "" : "s")}"), records,
        [
            new OursOverCsv(path, promises, threads),
            new OursOverCsv(path, promises, threads: 1),
            DuckDb("DuckDB, a FILTER aggregate per standard", PromiseSql.AsWritten(path, promises), promises),
            DuckDb("DuckDB, the best by hand", PromiseSql.ByHand(path, promises), promises),
            new TokenisingOnly(path),
            new HandingOutFields(path),
        ]);
    }

    private void OverRules()
    {
        string path = ContactFile.Ensure(folder, ForJavaScript);
        IReadOnlyList<Promise> promises = PromiseList.First(50);
        var question = new { path, rules = PromiseRules.Of(promises), met = promises.Count, scopes = PromiseScopes.Distinct(promises).Count };
        Contest("A small CSV file, 50 standards, rules engines", ForJavaScript,
        [
            new OursOverCsv(path, promises, threads: 1),
            new PeerOfNode("json-rules-engine, a rule per standard", new NodeProcess("json-rules.mjs"), question, promises),
        ]);
    }

    private void Memory()
    {
        IReadOnlyList<Promise> promises = PromiseList.First(50);
        ContactRecord[] contacts = ContactRecord.Make(InMemory);
        Contest("In memory, by queue and day, 50 standards", InMemory,
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
