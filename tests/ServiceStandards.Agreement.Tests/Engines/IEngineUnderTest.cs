using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>An engine over one shape of records, to be held against the reference: one implementation for each pair.</summary>
internal interface IEngineUnderTest
{
    /// <summary>The case without what the shape of the records cannot hold.</summary>
    Trial Fitted(Trial given) => given;

    ComplianceReport Judge(Trial given, Way way);
}
