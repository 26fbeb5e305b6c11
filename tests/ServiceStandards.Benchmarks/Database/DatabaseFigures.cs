using System.Text;
using Microsoft.EntityFrameworkCore;
using ServiceStandards.EntityFrameworkCore;
using ServiceStandards.Verdicts;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>What it takes to measure in the database, against fetching the rows and streaming them. Both must give the same report.</summary>
internal sealed class DatabaseFigures(string connection, TextWriter output)
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DatabaseOptions s_options = new() { CommandTimeout = TimeSpan.FromHours(1) };

    public async Task Run(long contacts, int rounds)
    {
        using var database = new CallsContext(connection);
        CallsTable.Ensure(database, contacts);
        var server = new ServerTime(database);
        output.WriteLine(Invariant($"\n### {contacts} contacts in a table\n\n| standards | measured | wall s | CPU s here | CPU s in the server | MB read |\n|---:|---|---:|---:|---:|---:|"));
        foreach (int count in new[] { 1, 10, 50 }) await Contest(database, server, Invariant($"{count}"), CallStandards.Of(count), rounds).ConfigureAwait(false);
        await Contest(database, server, "10 in working time", CallStandards.InWorkingTime(10), rounds).ConfigureAwait(false);
    }

    private async Task Contest(CallsContext database, ServerTime server, string name, StandardsFor<StoredCall> standards, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            DatabaseFigure pushed = await DatabaseFigure.Of(() => standards.EvaluateAsync(database.Calls, s_asOf, s_options), server).ConfigureAwait(false);
            Print(name, "in the database", pushed);
            DatabaseFigure fetched = await DatabaseFigure.Of(() => Task.Run(() => standards.Evaluate(database.Calls.AsNoTracking().AsEnumerable(), s_asOf)), server).ConfigureAwait(false);
            Print(name, "rows fetched and streamed", fetched);
            if (Text(pushed.Report) != Text(fetched.Report)) throw new InvalidOperationException($"{name}: the reports differ.");
        }
    }

    private void Print(string name, string how, DatabaseFigure figure)
    {
        output.WriteLine($"| {name} | {how} | {figure} |");
        output.Flush();
    }

    private static string Text(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
