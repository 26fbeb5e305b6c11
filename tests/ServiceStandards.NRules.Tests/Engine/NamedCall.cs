using NRules.RuleModel;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A call that says its own identity, so that another object can take its place.</summary>
public sealed record NamedCall(string Id, DateTimeOffset ArrivedAt, TimeSpan Wait) : IIdentityProvider
{
    public object GetIdentity() => Id;
}
