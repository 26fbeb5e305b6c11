using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over rows of tables, as files and queries fill them: texts are codes, only needed columns are there.</summary>
internal sealed class StreamingOverRows : IEngineUnderTest
{
    public override string ToString() => "streaming over rows";

    public ComplianceReport Judge(Trial given, Way way)
    {
        TableShape shape = ContactRows.Shape();
        return StreamingRun.Judge(given, way, StandardSet.Parse(given.Yaml).For(shape), records => new ContactRows(shape, records, given.File.TimeZone));
    }
}
