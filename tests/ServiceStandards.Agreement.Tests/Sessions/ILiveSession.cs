using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Sessions;

/// <summary>Records that come, change and go, and what is said of them meanwhile. A record is known by reference.</summary>
internal interface ILiveSession
{
    void Insert(IReadOnlyList<SampleContact> records);

    /// <summary>Tells that a record has changed.</summary>
    void Update(SampleContact record);

    void Retract(IReadOnlyList<SampleContact> records);

    void MoveTo(Instant asOf);

    ComplianceReport Report();
}
