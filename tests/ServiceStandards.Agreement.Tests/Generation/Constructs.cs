using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>What LANGUAGE lets one write that moves a verdict, section by section, and whether a case has it.</summary>
internal static class Constructs
{
    public static IReadOnlyList<(string Name, Func<Trial, bool> Has)> All { get; } =
    [
        ("fiscal-year", t => t.File.FiscalYear is not null),
        ("week-starts", t => t.File.WeekStartsOnSunday),
        .. Calendars(),
        .. Fields(),
        .. Tests(),
        .. Measures(),
        .. Standards(),
        .. Scorecards(),
        .. Events(),
        ("drivers by a group", t => t.File.Drivers.Any(d => d.By is not null)),
        ("drivers for some", t => t.File.Drivers.Any(d => d.For is not null)),
        ("at risk", t => t.AtRiskWithin is not null),
        ("a period", t => t.Period.From is not null && t.Period.Until is not null),
    ];

    private static IEnumerable<(string, Func<Trial, bool>)> Calendars()
    {
        (string, Func<Trial, bool>) Calendar(string name, Func<WrittenCalendar, bool> has) => ($"calendar: {name}", t => t.File.Calendars.Any(has));
        (string, Func<Trial, bool>) Span(string name, Func<WrittenCalendar.OpenSpan, bool> has) => Calendar(name, c => c.Hours.SelectMany(h => h.Spans).Any(has));
        (string, Func<Trial, bool>) Holiday(string name, Func<WrittenCalendar.Holiday, bool> has) => Calendar(name, c => c.Holidays.Any(has));
        return
        [
            Calendar("a range of days", c => c.Hours.Any(h => h.First < h.Last)),
            Calendar("a range over the end of the week", c => c.Hours.Any(h => h.First > h.Last)),
            Calendar("a single day", c => c.Hours.Any(h => h.First == h.Last)),
            Calendar("closed", c => c.Hours.Any(h => h.Spans.Count == 0)),
            Calendar("several spans", c => c.Hours.Any(h => h.Spans.Count > 1)),
            Span("24:00", s => s is { From: 0, To: 1440 }),
            Span("overnight", s => s.To > 1440),
            Holiday("holiday of a date", h => h is { First.Year: not null, Last: null }),
            Holiday("holiday of every year", h => h is { First.Year: null, Last: null }),
            Holiday("holidays in a range", h => h is { First.Year: not null, Last: not null }),
            Holiday("holidays in a range of every year", h => h is { First.Year: null, Last: not null }),
            Holiday("holiday with other hours", h => h.Hours.Count > 0),
            Calendar("extends", c => c.Extends is not null),
            Calendar("extends without hours", c => c is { Extends: not null, Hours.Count: 0 }),
            Calendar("time-zone", c => c.Zone is not null),
            Calendar("after-hours: same-day", c => c.SameDay == true),
            Calendar("after-hours: next-opening", c => c.SameDay == false),
            Calendar("day-ends: midnight", c => c.EndsAtMidnight == true),
            Calendar("day-ends: close", c => c.EndsAtMidnight == false),
            Calendar("versions", c => c.Effective is { From: not null }),
            Calendar("a version that ends", c => c.Effective is { From: not null, Until: not null }),
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Fields()
    {
        (string, Func<Trial, bool>) Field(string name, Func<WrittenField, bool> has) => ($"field: {name}", t => t.File.Fields.Any(has));
        IEnumerable<(string, Func<Trial, bool>)> operations = Enum.GetValues<Operation>().Select(o => Field(o.ToString(), f => f is WrittenField.Arithmetic a && a.Operation == o));
        IEnumerable<(string, Func<Trial, bool>)> parts = Enum.GetValues<TimePartKind>().Select(p => Field(p.ToString(), f => f is WrittenField.TimePart part && part.Part == p));
        IEnumerable<(string, Func<Trial, bool>)> presets = Reference.Clocks.Presets.All.Keys.Select(p => Field($"clock {p}", f => f is WrittenField.Clock c && c.Preset == p));
        IEnumerable<(string, Func<Trial, bool>)> cycles = Enum.GetValues<ClockCycle>().Select(c => Field($"clock, cycles: {c}", f => f is WrittenField.Clock { Rules: { } r } && r.Cycles == c));
        return
        [
            Field("from, to", f => f is WrittenField.Elapsed { Calendar: null }),
            Field("from, to on a calendar", f => f is WrittenField.Elapsed { Calendar: not null }),
            Field("from, to with lists", f => f is WrittenField.Elapsed { From.Count: > 1, To.Count: > 1 }),
            Field("clock on a calendar", f => f is WrittenField.Clock { Calendar: not null }),
            Field("clock on the wall", f => f is WrittenField.Clock { Calendar: null }),
            Field("clock with pauses", f => f is WrittenField.Clock { Rules.Pause.Count: > 0 }),
            Field("clock with restarts", f => f is WrittenField.Clock { Rules.Restart.Count: > 0 }),
            Field("clock without cycles", f => f is WrittenField.Clock { Rules.Cycles: null, Preset: null }),
            Field("until-next", f => f is WrittenField.Neighbour { Next: true }),
            Field("since-previous", f => f is WrittenField.Neighbour { Next: false }),
            Field("weighted", f => f is WrittenField.Weighted),
            Field("choose with otherwise", f => f is WrittenField.Choose { Otherwise: not null }),
            Field("choose without otherwise", f => f is WrittenField.Choose { Otherwise: null }),
            Field("choose that gives a field", f => f is WrittenField.Choose c && c.Rows.Any(r => r.Then.Field is not null)),
            .. operations, .. parts, .. presets, .. cycles,
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Tests()
    {
        (string, Func<Trial, bool>) Test(string name, Func<WrittenTest, bool> has) => ($"test: {name}", t => Conditions(t.File).OfType<WrittenCondition.Field>().SelectMany(f => f.Tests).Any(has));
        (string, Func<Trial, bool>) Condition<T>(string name) => ($"condition: {name}", t => Conditions(t.File).OfType<T>().Any());
        IEnumerable<(string, Func<Trial, bool>)> limits = Enum.GetValues<LimitKind>().SelectMany(k => new[]
        {
            Test($"{k}", t => t is WrittenTest.Limit limit && limit.Kind == k),
            Test($"{k} working days", t => t is WrittenTest.DayLimit limit && limit.Kind == k),
            Test($"{k} a time", t => t is WrittenTest.Limit { Of: Value.Time or Value.Date } limit && limit.Kind == k),
        });
        return
        [
            Condition<WrittenCondition.All>("all"), Condition<WrittenCondition.Any>("any"), Condition<WrittenCondition.Not>("not"),
            Test("equals", t => t is WrittenTest.OneOf { Negated: false, Values.Count: 1 }), Test("not", t => t is WrittenTest.OneOf { Negated: true, Values.Count: 1 }),
            Test("in", t => t is WrittenTest.OneOf { Negated: false, Values.Count: > 1 }), Test("not-in", t => t is WrittenTest.OneOf { Negated: true, Values.Count: > 1 }),
            Test("between", t => t is WrittenTest.Between), Test("between working days", t => t is WrittenTest.BetweenDays), Test("0wd", t => t is WrittenTest.DayLimit { Days: 0 }),
            Test("given: yes", t => t is WrittenTest.Given { Expected: true }), Test("given: no", t => t is WrittenTest.Given { Expected: false }),
            Test("during", t => t is WrittenTest.During), Test("starts-with", t => t is WrittenTest.StartsWith),
            ("several tests", t => Conditions(t.File).OfType<WrittenCondition.Field>().Any(f => f.Tests.Count > 1)),
            .. limits,
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Measures()
    {
        (string, Func<Trial, bool>) Measure(string name, Func<WrittenMeasure, bool> has) => ($"measure: {name}", t => t.File.Standards.Any(s => has(s.Measure)));
        (string, Func<Trial, bool>) Level(string name, Func<WrittenMeasure.ServiceLevel, bool> has) => Measure($"service-level {name}", m => m is WrittenMeasure.ServiceLevel level && has(level));
        return
        [
            Measure("share", m => m is WrittenMeasure.Share), Measure("every", m => m is WrittenMeasure.Every), Measure("count", m => m is WrittenMeasure.Count),
            Measure("percentile", m => m is WrittenMeasure.Percentile),
            Measure("rate of fields", m => m is WrittenMeasure.Rate { Of.Field: not null, Per.Field: not null }), Measure("rate of conditions", m => m is WrittenMeasure.Rate { Of.Condition: not null }),
            Level("of another field", l => l.Of is not null), Level("in working days", l => l.WithinDays is not null), Level("short-abandon", l => l.ShortAbandon is not null),
            Level("strict", l => l.Strict), Level("outcomes", l => l.Outcomes.Count > 0),
            .. Enum.GetValues<Abandoned>().Select(a => Level($"abandoned: {a}", l => l.Abandoned == a)),
            .. Enum.GetValues<FigureOf>().Select(f => Measure(f.ToString(), m => m is WrittenMeasure.Figure figure && figure.Kind == f)),
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Standards()
    {
        (string, Func<Trial, bool>) Standard(string name, Func<WrittenStandard, bool> has) => ($"standard: {name}", t => t.File.Standards.Any(has));
        return
        [
            Standard("for", s => s.For is not null), Standard("exclude by name", s => s.Exclude.Any(e => e.Name is not null)), Standard("exclude inline", s => s.Exclude.Any(e => e.Name is null)),
            ("exclusions", t => t.File.Exclusions.Count > 0), ("exclusion during", t => t.File.Exclusions.Any(e => e.During is not null)),
            Standard("effective", s => s.Effective is not null), ("versions of a standard", t => t.File.Standards.GroupBy(s => s.Id).Any(g => g.Count() > 1)),
            Standard("by", s => s.By.Count > 0), Standard("by two", s => s.By.Count > 1), Standard("at", s => s.At is not null), Standard("minimum", s => s.Minimum is not null),
            Standard("judge: each", s => s.JudgeEach), Standard("evidence", s => s.Evidence is not null), Standard("confidence", s => s.Confidence is not null),
            Standard("without a target", s => s.Target is null && s.Measure is not WrittenMeasure.Every),
            Standard("at-least", s => s.Target is { Low: not null, High: null, Inclusive: true }), Standard("above", s => s.Target is { Low: not null, High: null, Inclusive: false }),
            Standard("at-most", s => s.Target is { Low: null, High: not null, Inclusive: true }), Standard("below", s => s.Target is { Low: null, High: not null, Inclusive: false }),
            Standard("between", s => s.Target is { Low: not null, High: not null }), Standard("tolerate", s => s.Target?.Tolerate is not null), Standard("aim", s => s.Target?.Aim is not null),
            .. Enum.GetValues<WrittenPeriod>().Select(p => Standard($"per: {p}", s => s.Per == p)),
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Scorecards()
    {
        (string, Func<Trial, bool>) Card(string name, Func<WrittenScorecard, bool> has) => ($"scorecard: {name}", t => t.File.Scorecards.Any(has));
        return
        [
            Card("must", c => c.Must.Count > 0), Card("pass", c => c.Pass is not null), Card("no-data: fail", c => c.NoDataFails),
            ("scorecard of scorecards", t => t.File.Scorecards.Any(c => c.Parts.Any(p => t.File.Scorecards.Any(other => other.Id == p.Key)))),
            .. Enum.GetValues<CardForm>().Select(f => Card(f.ToString(), c => c.Form == f)),
        ];
    }

    private static IEnumerable<(string, Func<Trial, bool>)> Events()
    {
        (string, Func<Trial, bool>) Log(string name, Func<IReadOnlyList<SampleEvent?>, bool> has) => ($"events: {name}", t => t.Records.Any(r => r.Events is { } events && has(events)));
        (string, Func<Trial, bool>) Times(string name, Func<IReadOnlyList<DateTimeOffset>, bool> has) => Log(name, e => has([.. e.Select(one => one?.At).OfType<DateTimeOffset>()]));
        return
        [
            ("events: none", t => t.Records.Any(r => r.Events is null)),
            Times("in order", e => e.Count > 2 && e.SequenceEqual(e.Order()) && e.Distinct().Count() == e.Count),
            Times("newest first", e => e.Count > 2 && e.SequenceEqual(e.OrderDescending()) && e.Distinct().Count() > 2),
            Times("in no order", e => !e.SequenceEqual(e.Order()) && !e.SequenceEqual(e.OrderDescending())),
            Times("at one moment", e => e.Distinct().Count() < e.Count),
            Log("twice", e => e.OfType<SampleEvent>().Distinct().Count() < e.OfType<SampleEvent>().Count()),
            Log("without a time", e => e.Any(one => one is { At: null })), Log("without a name", e => e.Any(one => one is { Name: null })), Log("a hole", e => e.Contains(null)),
            ("events: after as-of", t => t.Records.Any(r => r.Events?.Any(e => e?.At > t.AsOf.ToDateTimeOffset()) == true)),
        ];
    }

    /// <summary>All conditions of a file, with those inside them.</summary>
    private static IEnumerable<WrittenCondition> Conditions(WrittenFile file) =>
        file.Standards.SelectMany(s => Of(s.Measure).Prepend(s.For)).Concat(file.Exclusions.Select(e => e.When)).OfType<WrittenCondition>().SelectMany(WithParts);

    private static IEnumerable<WrittenCondition?> Of(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Share share => [share.Condition],
        WrittenMeasure.Every every => [every.Condition],
        WrittenMeasure.Count count => [count.Condition],
        WrittenMeasure.Rate rate => [rate.Of.Condition, rate.Per.Condition],
        _ => [],
    };

    private static IEnumerable<WrittenCondition> WithParts(WrittenCondition condition) => condition switch
    {
        WrittenCondition.All all => [condition, .. all.Parts.SelectMany(WithParts)],
        WrittenCondition.Any any => [condition, .. any.Parts.SelectMany(WithParts)],
        WrittenCondition.Not not => [condition, .. WithParts(not.Part)],
        _ => [condition],
    };
}
