using System.Collections.Immutable;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>A standard, or those of a ladder, of one scope.</summary>
/// <param name="Scope">The number of the scope.</param>
/// <param name="Standards">The standards, by their positions in the set.</param>
/// <param name="Ladder">The ladder; null = one standard by itself.</param>
internal sealed record VectorUnit(int Scope, ImmutableArray<int> Standards, Ladder? Ladder)
{
    public IEnumerable<ScopedStandard> Scoped => Standards.Select(s => new ScopedStandard(s, Scope));

    /// <summary>The units of some standards.</summary>
    public static IEnumerable<VectorUnit> Of(IEnumerable<ScopedStandard> standards, IReadOnlyDictionary<int, Ladder> ladders) =>
        standards.GroupBy(s => (s.Scope, Ladder: ladders.GetValueOrDefault(s.Index)))
            .SelectMany(g => g.Key.Ladder is { } ladder ? [new VectorUnit(g.Key.Scope, ladder.Standards, ladder)] : g.Select(s => new VectorUnit(s.Scope, [s.Index], null)));
}
