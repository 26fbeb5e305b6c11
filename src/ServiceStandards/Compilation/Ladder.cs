using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Standards that differ in one limit only, on the same field: a record's value is looked up among all limits at once. Under an upper
/// limit a larger value passes more of them, under a lower one a smaller value.
/// </summary>
/// <param name="Number">Its number in the set.</param>
/// <param name="Layout">Where it counts.</param>
/// <param name="Limit">The limit of the first standard; its place in the conditions is that of all.</param>
/// <param name="Steps">The limits: how many of them does a value pass?</param>
internal sealed record Ladder(int Number, LadderLayout Layout, BoundCondition.Within Limit, LadderSteps Steps)
{
    public bool IsUpper => Limit.High is not null;

    public ImmutableArray<int> Standards => Layout.Standards;
}
