using System.Collections.Immutable;
using ServiceStandards.Calendars;

namespace ServiceStandards.Binding;

/// <summary>A condition with its fields found and its literals typed.</summary>
internal abstract record BoundCondition
{
    /// <summary>All parts must be met; no parts is always met.</summary>
    internal sealed record All(ImmutableArray<BoundCondition> Parts) : BoundCondition;

    /// <summary>One part must be met; no parts is always missed.</summary>
    internal sealed record Any(ImmutableArray<BoundCondition> Parts) : BoundCondition;

    internal sealed record Not(BoundCondition Part) : BoundCondition;

    /// <summary>A limit on an ordered value: Low and High in or out; null = no limit on that side.</summary>
    internal sealed record Within(BoundField Field, BoundLimit? Low, BoundLimit? High) : BoundCondition;

    /// <summary>A limit in working days on a clock or span that is measured on a calendar: it ends by the close of business of the n-th working day.</summary>
    internal sealed record WithinDays(BoundField Field, DayLimit? Low, DayLimit? High) : BoundCondition;

    /// <summary>The value is one of these; none = never.</summary>
    internal sealed record OneOf(BoundField Field, ImmutableArray<BoundValue> Values) : BoundCondition;

    /// <summary>The field has a value, or has none; always answers.</summary>
    internal sealed record Given(BoundField Field, bool Expected) : BoundCondition;

    internal sealed record StartsWith(BoundField Field, string Prefix) : BoundCondition;

    /// <summary>A time inside the hours of a calendar.</summary>
    internal sealed record During(BoundField Field, WorkingCalendar Calendar) : BoundCondition;

    public static BoundCondition Always { get; } = new All([]);

    public static BoundCondition Never { get; } = new Any([]);
}

internal readonly record struct BoundLimit(BoundValue Value, bool Inclusive);

internal readonly record struct DayLimit(int Days, bool Inclusive);
