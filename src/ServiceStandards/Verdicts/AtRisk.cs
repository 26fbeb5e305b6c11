namespace ServiceStandards.Verdicts;

/// <summary>Open records that must soon be served, if a standard is to be met on them.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Soonest">The first of them: the soonest due first, then by id; as many as the standard's <c>evidence</c> asks for.</param>
public sealed record AtRisk(long Count, IReadOnlyList<AtRiskItem> Soonest);
