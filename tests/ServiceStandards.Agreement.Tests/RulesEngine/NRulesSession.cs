using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Sessions;
using ServiceStandards.NRules;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.RulesEngine;

internal sealed class NRulesSession(Trial given) : ILiveSession
{
    private readonly LiveSession<SampleContact> _session =
        StandardSet.Parse(given.Yaml).For<SampleContact>().StartSession(given.AsOf.ToDateTimeOffset(), options: NRulesOverObjects.Period(given));

    public void Insert(IReadOnlyList<SampleContact> records)
    {
        if (records.Count == 1) _session.Insert(records[0]);
        else _session.InsertAll(records);
    }

    public void Update(SampleContact record) => _session.Update(record);

    public void Retract(IReadOnlyList<SampleContact> records)
    {
        foreach (SampleContact record in records) _session.Retract(record);
    }

    public void MoveTo(Instant asOf) => _session.MoveTo(asOf.ToDateTimeOffset());

    public ComplianceReport Report() => _session.Report();
}
