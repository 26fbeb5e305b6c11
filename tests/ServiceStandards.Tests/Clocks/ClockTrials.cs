using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Tests.Calendars;

namespace ServiceStandards.Tests.Clocks;

/// <summary>Generates clocks of six events with any roles, and up to a dozen events within two days, some at the same moment.</summary>
public static class ClockTrials
{
    private static readonly string[] s_names = ["a", "b", "m", "p", "r", "z"];

    public static Arbitrary<ClockTrial> Trials() => (
        from rules in Rules
        from calendar in CalendarCases.Cases().Generator
        from onWall in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from count in Gen.Choose(0, 12)
        from events in Event(calendar.A).ListOf(count)
        from order in Gen.Choose(0, 3)
        from asOf in Gen.Choose(-60, 3 * 1440)
        from days in Gen.Choose(0, 2)
        select new ClockTrial(rules, onWall ? null : calendar, Ordered([.. events], order), calendar.A + Duration.FromMinutes(asOf), days)).ToArbitrary();

    /// <summary>Mostly as clocks are, now and then with any roles at all.</summary>
    private static Gen<ClockRules> Rules =>
        from cycles in Gen.Elements(Enum.GetValues<ClockCycles>())
        from usual in Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false)))
        from start in Names
        from stop in Names
        from pause in Names
        from resume in Names
        from restart in Names
        select usual
            ? new ClockRules(["a"], ["z", .. Some(stop, "m")], ["p"], ["r", .. Some(resume, "b")], ["b", .. Some(restart, "m")], cycles, null)
            : new ClockRules([.. start.Append("a").Distinct()], [.. stop.Append("z").Distinct()], [.. pause.Except(stop).Except(["z"])], resume, restart, cycles, null);

    private static Gen<ImmutableArray<string>> Names =>
        from chosen in Gen.Elements(0, 0, 1).ListOf(s_names.Length)
        select s_names.Where((_, i) => chosen[i] == 1).ToImmutableArray();

    private static IEnumerable<string> Some(IEnumerable<string> names, string name) => names.Where(n => n == name);

    private static Gen<(string Name, Instant At)> Event(Instant first) =>
        from name in Gen.Elements(s_names)
        from minute in Gen.OneOf(Gen.Choose(0, 2 * 1440), Gen.Choose(0, 8).Select(i => i * 300))
        select (name, first + Duration.FromMinutes(minute));

    private static ImmutableArray<(string Name, Instant At)> Ordered((string Name, Instant At)[] events, int order) => order switch
    {
        0 => [.. events],
        1 => [.. events.OrderByDescending(e => e.At)],
        _ => [.. events.OrderBy(e => e.At)],
    };
}
