namespace ServiceStandards.Testing;

/// <summary>How much of the standards the tests touch.</summary>
/// <param name="Standards">How many standards there are, versions counted apart.</param>
/// <param name="Touched">Of how many some test expects something.</param>
/// <param name="Branches">How many answers the parts of their conditions and exclusions can give: each is met, and each is missed.</param>
/// <param name="Seen">How many of these some record of a test gave.</param>
/// <param name="Gaps">What is missing, in the order of the files of standards.</param>
public sealed record TestCoverage(int Standards, int Touched, int Branches, int Seen, IReadOnlyList<CoverageGap> Gaps)
{
    internal static TestCoverage Of(IReadOnlyList<TestCoverage> parts) => new(
        parts.Sum(p => p.Standards),
        parts.Sum(p => p.Touched),
        parts.Sum(p => p.Branches),
        parts.Sum(p => p.Seen),
        [.. parts.SelectMany(p => p.Gaps).OrderBy(g => g.Location)]);
}
