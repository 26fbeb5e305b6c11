using System.Collections.Immutable;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Finds by when an open record must be served so that it does not count against a standard.</summary>
internal static class Deadlines
{
    /// <summary>The deadline; null where no clock has a limit that it can run into.</summary>
    public static BoundDeadline? Of(BoundStandard standard) => standard.Measure switch
    {
        BoundMeasure.Share share => Of(share.Condition, LostBy(standard)),
        BoundMeasure.Count count => Of(count.Condition, LostBy(standard)),
        _ => null,
    };

    private enum Lost { WhenMissed, WhenMet }

    private static Lost LostBy(BoundStandard standard) => standard.Target?.IsCeiling == true ? Lost.WhenMet : Lost.WhenMissed;

    private static BoundDeadline? Of(BoundCondition condition, Lost lost) => condition switch
    {
        BoundCondition.Not not => Of(not.Part, lost == Lost.WhenMet ? Lost.WhenMissed : Lost.WhenMet),
        BoundCondition.All all => Of(all.Parts, lost, anyDecides: lost == Lost.WhenMissed),
        BoundCondition.Any any => Of(any.Parts, lost, anyDecides: lost == Lost.WhenMet),
        BoundCondition.Within within when IsClock(within.Field) =>
            Passed(within.Low?.Value, within.High?.Value, lost) is { } limit ? new BoundDeadline.Length(within.Field, limit.Whole, within) : null,
        BoundCondition.WithinDays within => Passed(within.Low?.Days, within.High?.Days, lost) is { } days ? new BoundDeadline.Days(within.Field, days, within) : null,
        _ => null,
    };

    private static BoundDeadline? Of(ImmutableArray<BoundCondition> parts, Lost lost, bool anyDecides)
    {
        ImmutableArray<BoundDeadline> found = [.. parts.Select(p => Of(p, lost)).OfType<BoundDeadline>()];
        return found.Length < 2 ? found.FirstOrDefault() : anyDecides ? new BoundDeadline.Soonest(found) : new BoundDeadline.Latest(found);
    }

    /// <summary>A growing value misses by passing its upper limit, and meets by passing a lower one where there is no upper.</summary>
    private static T? Passed<T>(T? low, T? high, Lost lost)
        where T : struct => lost == Lost.WhenMissed ? high : high is null ? low : null;

    private static bool IsClock(BoundField field) => field.Kind == ValueKind.Duration && field switch
    {
        BoundField.Elapsed or BoundField.Clock => true,
        BoundField.FirstGiven first => first.Parts.Any(IsClock),
        _ => false,
    };
}
