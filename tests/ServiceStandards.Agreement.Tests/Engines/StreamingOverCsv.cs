using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>
/// The streaming engine over a CSV file that is divided between as many readers as there are threads, in lots of a few rows; where
/// clocks read events, these are in a file of their own, and one reader reads both.
/// </summary>
/// <param name="byVectors">Whether standards that can be are judged for eight records at a time from the first record on; then nothing is looked for that is at risk, and the lots are larger.</param>
internal sealed class StreamingOverCsv(bool byVectors = false) : IEngineUnderTest
{
    private readonly ReadingOptions _options = new() { LotBytes = byVectors ? 4000 : 700, MaxRejected = 0 };

    public override string ToString() => byVectors ? "streaming over a divided file by vectors" : "streaming over a divided file";

    public Trial Fitted(Trial given)
    {
        IReadOnlyList<SampleContact> records = [.. given.Records.Select(ContactCsv.Sayable)];
        return given with { AtRiskWithin = byVectors ? null : given.AtRiskWithin, Records = HasClocks(given) ? ContactEvents.Sayable(records) : records };
    }

    public ComplianceReport Judge(Trial given, Way way)
    {
        if (!HasClocks(given)) return StreamingRun.Judge(given, way, records => Open(given, records, ContactCsv.Mapping));
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "events-" + Guid.NewGuid()));
        try
        {
            return StreamingRun.Judge(given, way, records => Open(given, records, WithEvents(records, folder)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool HasClocks(Trial given) => given.File.Fields.Any(f => f is WrittenField.Clock);

    private static Mapping WithEvents(IReadOnlyList<SampleContact> records, DirectoryInfo folder)
    {
        string path = Path.Combine(folder.FullName, Guid.NewGuid() + ".csv");
        File.WriteAllText(path, ContactEvents.Of(records));
        return ContactCsv.Mapping with { Events = new EventMapping { File = path } };
    }

    private (StandardsFor<TableRow>, RecordSource<TableRow>) Open(Trial given, IReadOnlyList<SampleContact> records, Mapping mapping)
    {
        byte[] file = ContactCsv.Of(records, given.File.TimeZone);
        CsvRecords contacts = CsvRecords.Open(() => new MemoryStream(file), "contacts.csv", mapping, _options);
        if (byVectors) contacts.Shape.BatchesBeforeVectors = 0;
        return (StandardSet.Parse(given.Yaml).For(contacts.Shape), contacts);
    }
}
