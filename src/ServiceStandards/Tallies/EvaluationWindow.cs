namespace ServiceStandards.Tallies;

/// <summary>The moment of the evaluation and the records' times that belong to it, [From, Until), in UTC ticks.</summary>
internal readonly record struct EvaluationWindow(long AsOf, long From = long.MinValue, long Until = long.MaxValue)
{
    public bool IsLimited => From != long.MinValue || Until != long.MaxValue;
}
