namespace ServiceStandards.Compilation;

/// <summary>Divides standards over judges: those of a ladder into one, and not too many into any.</summary>
internal static class JudgeShares
{
    /// <summary>How much one judge holds: larger methods are optimised less by the runtime (measured: 12 standards are twice as fast as 24).</summary>
    private const int Most = 12;

    /// <summary>What a ladder weighs among standards that stand alone.</summary>
    private const int LadderWeight = 3;

    public static IEnumerable<(IReadOnlyList<ScopedStandard> Standards, JudgeTurn Turn)> Of(IEnumerable<ScopedStandard> standards, IReadOnlyDictionary<int, Ladder> ladders)
    {
        IReadOnlyList<ScopedStandard>[] shares = [.. Shares(standards, ladders)];
        return shares.Select((share, i) => (share, shares.Length == 1 ? JudgeTurn.Alone : i == 0 ? JudgeTurn.First : JudgeTurn.Later));
    }

    private static IEnumerable<IReadOnlyList<ScopedStandard>> Shares(IEnumerable<ScopedStandard> standards, IReadOnlyDictionary<int, Ladder> ladders)
    {
        List<ScopedStandard> share = [];
        int weight = 0;
        var units = standards.GroupBy(s => ladders.TryGetValue(s.Index, out Ladder? ladder) ? ladder.Number : ~s.Index);
        foreach (var unit in units)
        {
            int more = unit.Key >= 0 ? LadderWeight : 1;
            if (weight + more > Most && weight > 0)
            {
                yield return share;
                (share, weight) = ([], 0);
            }

            share.AddRange(unit);
            weight += more;
        }

        if (share.Count > 0) yield return share;
    }
}
