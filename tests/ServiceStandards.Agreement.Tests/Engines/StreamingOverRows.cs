using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Records;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over rows of tables, as files and queries fill them: texts are codes, only needed columns are there.</summary>
internal sealed class StreamingOverRows : IEngineUnderTest
{
    public override string ToString() => "streaming over rows";

    public ComplianceReport Judge(Trial given, Way way)
    {
        var shape = new TableShape([.. ContactFields.All.Select(f => new TableColumn(f.Name, KindOf(f.Kind)))], zone: null) { HasEvents = true };
        return StreamingRun.Judge(given, way, StandardSet.Parse(given.Yaml).For(shape), records => new ContactRows(shape, records, given.File.TimeZone));
    }

    private static ValueKind KindOf(Kind kind) => kind switch
    {
        Kind.Text => ValueKind.Text,
        Kind.Number => ValueKind.Number,
        Kind.Duration => ValueKind.Duration,
        Kind.Time => ValueKind.Time,
        Kind.Date => ValueKind.Date,
        Kind.Flag => ValueKind.Flag,
        _ => throw new InvalidOperationException($"No such kind {kind}."),
    };
}
