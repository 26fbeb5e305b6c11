using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over .NET objects.</summary>
internal sealed class StreamingOverObjects : IEngineUnderTest
{
    public override string ToString() => "streaming over objects";

    public ComplianceReport Judge(Trial given, Way way) =>
        StreamingRun.Judge(given, way, StandardSet.Parse(given.Yaml).For<SampleContact>(), records => new DividedRecords(records));
}
