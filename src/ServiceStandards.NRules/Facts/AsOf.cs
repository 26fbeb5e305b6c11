using NRules.RuleModel;

namespace ServiceStandards.NRules.Facts;

/// <summary>The moment at which the contacts of a session are judged: one fact in a session. Updated to a later moment, running clocks turn without a touch of the contacts.</summary>
/// <param name="Time">The moment.</param>
public sealed record AsOf(DateTimeOffset Time) : IIdentityProvider
{
    /// <summary>All moments are one fact: a session has one.</summary>
    public object GetIdentity() => typeof(AsOf);
}
