using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Evaluation;
using ServiceStandards.NRules;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.RulesEngine;

/// <summary>The NRules engine over .NET objects. It has neither threads nor parts: a session is one.</summary>
internal sealed class NRulesOverObjects : IEngineUnderTest
{
    public override string ToString() => "NRules over objects";

    public ComplianceReport Judge(Trial given, Way way) => new NRulesEngine().Evaluate(
        StandardSet.Parse(given.Yaml).For<SampleContact>(), new DividedRecords(given.Records), given.AsOf.ToDateTimeOffset(), Period(given));

    internal static EvaluationOptions Period(Trial given) => new() { From = given.Period.From?.ToDateTimeOffset(), Until = given.Period.Until?.ToDateTimeOffset(), AtRiskWithin = given.AtRiskWithin?.ToTimeSpan() };
}
