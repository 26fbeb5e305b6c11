namespace ServiceStandards.NRules.Rules;

/// <summary>Which scope of which plan an aggregate is for.</summary>
internal sealed record ScopeOfSession<T>(SessionPlan<T> Session, int Number)
    where T : notnull;
