using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over rows of tables, as files and queries fill them: texts are codes, only needed columns are there.</summary>
/// <param name="byVectors">Whether standards that can be are judged for eight records at a time from the first record on; then nothing is looked for that is at risk.</param>
internal sealed class StreamingOverRows(bool byVectors = false) : IEngineUnderTest
{
    public override string ToString() => byVectors ? "streaming over rows by vectors" : "streaming over rows";

    public Trial Fitted(Trial given) => byVectors ? given with { AtRiskWithin = null } : given;

    public ComplianceReport Judge(Trial given, Way way)
    {
        TableShape shape = ContactRows.Shape();
        if (byVectors) shape.BatchesBeforeVectors = 0;
        return StreamingRun.Judge(given, way, StandardSet.Parse(given.Yaml).For(shape), records => new ContactRows(shape, records, given.File.TimeZone));
    }
}
