namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>What a standard measures.</summary>
internal abstract record WrittenMeasure
{
    private WrittenMeasure() { }

    internal sealed record Share(WrittenCondition Condition) : WrittenMeasure;

    internal sealed record Every(WrittenCondition Condition) : WrittenMeasure;

    /// <summary>A service level; <c>Of</c> null = not written, so <c>wait</c>; <c>WithinDays</c> null = the limit is a length of time; <c>Outcomes</c> say of further outcomes whether they are met.</summary>
    internal sealed record ServiceLevel(
        long Within, string? Of, Abandoned Abandoned, long? ShortAbandon, bool Strict, IReadOnlyList<KeyValuePair<string, bool>> Outcomes, int? WithinDays = null) : WrittenMeasure;

    /// <summary>average, median, lowest, highest, total and nps.</summary>
    internal sealed record Figure(FigureOf Kind, string Field) : WrittenMeasure;

    internal sealed record Percentile(string Field, decimal At) : WrittenMeasure;

    internal sealed record Count(WrittenCondition Condition) : WrittenMeasure;

    internal sealed record Rate(RateSide Of, RateSide Per) : WrittenMeasure;

    /// <summary>One side of a rate: a field or a condition.</summary>
    internal sealed record RateSide(string? Field, WrittenCondition? Condition);
}
