using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over a CSV file that is divided between as many readers as there are threads, in lots of a few rows.</summary>
internal sealed class StreamingOverCsv : IEngineUnderTest
{
    private static readonly ReadingOptions s_options = new() { LotBytes = 700, MaxRejected = 0 };

    public override string ToString() => "streaming over a divided file";

    public Trial Fitted(Trial given) => given with { Records = [.. given.Records.Select(ContactCsv.Sayable)] };

    public ComplianceReport Judge(Trial given, Way way) => StreamingRun.Judge(given, way, records => Open(given, records));

    private static (StandardsFor<TableRow>, RecordSource<TableRow>) Open(Trial given, IReadOnlyList<SampleContact> records)
    {
        byte[] file = ContactCsv.Of(records, given.File.TimeZone);
        CsvRecords contacts = CsvRecords.Open(() => new MemoryStream(file), "contacts.csv", ContactCsv.Mapping, s_options);
        return (StandardSet.Parse(given.Yaml).For(contacts.Shape), contacts);
    }
}
