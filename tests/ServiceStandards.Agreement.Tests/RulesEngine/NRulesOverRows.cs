using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.NRules;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.RulesEngine;

/// <summary>The NRules engine over rows of tables, as files and queries fill them.</summary>
internal sealed class NRulesOverRows : IEngineUnderTest
{
    public override string ToString() => "NRules over rows";

    public ComplianceReport Judge(Trial given, Way way)
    {
        TableShape shape = ContactRows.Shape();
        return new NRulesEngine().Evaluate(
            StandardSet.Parse(given.Yaml).For(shape), new ContactRows(shape, given.Records, given.File.TimeZone), given.AsOf.ToDateTimeOffset(), NRulesOverObjects.Period(given));
    }
}
