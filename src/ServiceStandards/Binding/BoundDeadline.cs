using System.Collections.Immutable;

namespace ServiceStandards.Binding;

/// <summary>When an undecided condition will be lost if nothing happens. Limits count for clocks that run and are not paused; others never come.</summary>
internal abstract record BoundDeadline
{
    /// <summary>A clock or span has used up a length of time, in ticks; only while its limit is undecided.</summary>
    internal sealed record Length(BoundField Field, long Ticks, BoundCondition Limit) : BoundDeadline;

    /// <summary>The n-th working day after the day of its start is over; only while its limit is undecided.</summary>
    internal sealed record Days(BoundField Field, int Count, BoundCondition Limit) : BoundDeadline;

    /// <summary>The first of several.</summary>
    internal sealed record Soonest(ImmutableArray<BoundDeadline> Parts) : BoundDeadline;

    /// <summary>The last of several, of those that come at all.</summary>
    internal sealed record Latest(ImmutableArray<BoundDeadline> Parts) : BoundDeadline;
}
