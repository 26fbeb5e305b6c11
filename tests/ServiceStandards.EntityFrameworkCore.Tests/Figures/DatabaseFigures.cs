using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Figures;

/// <summary>What it takes to measure in the database, against fetching the rows. Run by name; FIGURES_CONTACTS says how many contacts there are.</summary>
[Explicit("Measures; proves nothing.")]
public sealed class DatabaseFigures
{
    [Test]
    public async Task Time_and_bytes_against_fetching_the_rows()
    {
        int contacts = int.Parse(Environment.GetEnvironmentVariable("FIGURES_CONTACTS") ?? "500000", CultureInfo.InvariantCulture);
        using var database = new ContactsContext(SharedServer.NewDatabase());
        await database.Database.EnsureCreatedAsync();
        database.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await SampleTable.Fill(database, contacts);
        foreach (int count in (Environment.GetEnvironmentVariable("FIGURES_STANDARDS") ?? "1,10,50").Split(',').Select(int.Parse))
        {
            StandardsFor<StoredContact> standards = StandardSet.Parse(SampleTable.Yaml(count)).For<StoredContact>();
            var options = new DatabaseOptions { CommandTimeout = TimeSpan.FromMinutes(10) };
            Figure pushed = await Measured(() => standards.EvaluateAsync(database.Contacts, Some.AsOf, options));
            Figure fetched = await Measured(() => Task.Run(() => standards.Evaluate(database.Contacts.AsNoTracking().AsEnumerable(), Some.AsOf)));
            TestContext.Out.WriteLine(FormattableString.Invariant(
                $"{contacts} contacts, {count} standards: in the database {pushed}; fetched {fetched}"));
            ReportBytes.Of(pushed.Report).ShouldBe(ReportBytes.Of(fetched.Report));
        }
    }

    private static async Task<Figure> Measured(Func<Task<ComplianceReport>> evaluate)
    {
        using var read = new BytesRead();
        double client = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds, server = ServerTime.Seconds();
        var watch = Stopwatch.StartNew();
        ComplianceReport report = await evaluate();
        return new Figure(report, watch.Elapsed.TotalSeconds, Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - client, ServerTime.Seconds() - server, read.Total);
    }

    private sealed record Figure(ComplianceReport Report, double Seconds, double Client, double Server, long Bytes)
    {
        public override string ToString() => FormattableString.Invariant($"{Seconds:0.0} s ({Client:0.0} s of processor here, {Server:0.0} s in the server), {Bytes / 1024.0:0} kB read");
    }
}
