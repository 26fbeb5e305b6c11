namespace ServiceStandards.Tallies;

/// <summary>The moment of the evaluation and the records' times that belong to it, [From, Until), in UTC ticks.</summary>
/// <param name="AsOf">The moment.</param>
/// <param name="From">The start; the least long = no limit.</param>
/// <param name="Until">The end, itself not in; the greatest long = no limit.</param>
/// <param name="AtRiskUntil">Open records due by then are listed; null = no list.</param>
internal readonly record struct EvaluationWindow(long AsOf, long From = long.MinValue, long Until = long.MaxValue, long? AtRiskUntil = null)
{
    public bool IsLimited => From != long.MinValue || Until != long.MaxValue;
}
