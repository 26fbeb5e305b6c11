namespace ServiceStandards.Compilation;

/// <summary>Divides standards over judges: those of a ladder into one, and not too many into any.</summary>
internal static class JudgeShares
{
    /// <summary>
    /// How many one judge holds, a ladder counting as one: larger methods are optimised less by the runtime (measured: 50 standards that stand alone take
    /// a fifth less time in judges of 12 than in judges of 24 or in one).
    /// </summary>
    private const int Most = 12;

    public static IEnumerable<(IReadOnlyList<ScopedStandard> Standards, JudgeTurn Turn)> Of(IEnumerable<ScopedStandard> standards, IReadOnlyDictionary<int, Ladder> ladders)
    {
        ScopedStandard[][] shares =
        [
            .. standards.GroupBy(s => ladders.TryGetValue(s.Index, out Ladder? ladder) ? ladder.Number : ~s.Index)
                .Chunk(Most)
                .Select(units => units.SelectMany(unit => unit).ToArray()),
        ];
        return shares.Select((share, i) => ((IReadOnlyList<ScopedStandard>)share, shares.Length == 1 ? JudgeTurn.Alone : i == 0 ? JudgeTurn.First : JudgeTurn.Later));
    }
}
