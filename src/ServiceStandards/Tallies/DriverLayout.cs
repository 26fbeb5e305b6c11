namespace ServiceStandards.Tallies;

/// <summary>What a tally holds for one driver analysis.</summary>
/// <param name="Variables">How many fields: the drivers and the outcome.</param>
/// <param name="GroupType">The .NET type of the group field's values; null = there are no groups.</param>
internal sealed record DriverLayout(int Variables, Type? GroupType)
{
    public bool Fits(DriverLayout other) => Variables == other.Variables && GroupType is null == other.GroupType is null;
}
