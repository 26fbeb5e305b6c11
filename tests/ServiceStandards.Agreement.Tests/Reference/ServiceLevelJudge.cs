using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>
/// The service level of section 5, record by record, as its five formulas say: with A answered, B abandoned, w within the time,
/// missed = Aw/(A+B), met = (Aw+B)/(A+B), ignored = Aw/A, ignored-within = Aw/(A+B-Bw), met-within = (Aw+Bw)/(A+B).
/// </summary>
internal sealed class ServiceLevelJudge(FieldReader fields, DateTimeZone zone)
{
    private readonly ConditionJudge _conditions = new(fields, zone);

    public Fate Judge(WrittenMeasure.ServiceLevel level, SampleContact contact)
    {
        Reading wait = fields.Read(contact, level.Of ?? "wait");
        return fields.Read(contact, "outcome") switch
        {
            Reading.Absent => new Fate.Unmeasurable(),
            Reading.Unsettled => Open(level, wait),
            Reading.Known { Of: Value.Text { Of: "answered" } } => Fate.Of(Within(level, contact)),
            Reading.Known { Of: Value.Text { Of: "abandoned" } } => Abandon(level, contact, wait),
            Reading.Known { Of: Value.Text { Of: var other } } => Other(level, other),
            var none => throw new InvalidOperationException($"An outcome that is {none}."),
        };
    }

    /// <summary>Nobody knows yet what it will be; a wait that is asked first, and will never be known, goes before that.</summary>
    private static Fate Open(WrittenMeasure.ServiceLevel level, Reading wait) =>
        wait is Reading.Absent && (level.ShortAbandon is not null || level.Abandoned == Abandoned.IgnoredWithin) ? new Fate.Unmeasurable() : new Fate.Pending();

    public Answer Within(WrittenMeasure.ServiceLevel level, SampleContact contact) => _conditions.Answer(Promise(level), level.Of ?? "wait", contact);

    /// <summary>What the time is held against.</summary>
    public static WrittenTest Promise(WrittenMeasure.ServiceLevel level)
    {
        LimitKind kind = level.Strict ? LimitKind.Below : LimitKind.AtMost;
        return level.WithinDays is { } days ? new WrittenTest.DayLimit(kind, days) : new WrittenTest.Limit(kind, new Value.Duration(level.Within));
    }

    private Answer Limit(LimitKind kind, long ticks, Reading wait) =>
        ConditionJudge.Answer(new WrittenTest.Limit(kind, new Value.Duration(ticks)), wait, zone);

    private Fate Abandon(WrittenMeasure.ServiceLevel level, SampleContact contact, Reading wait) =>
        (level.ShortAbandon is { } least ? Limit(LimitKind.Below, least, wait) : Answer.Missed) switch
        {
            Answer.Met => new Fate.LeftOut("short-abandon"),
            Answer.Missed => LongAbandon(level, contact),
            var undecided => Fate.Of(undecided),
        };

    private Fate LongAbandon(WrittenMeasure.ServiceLevel level, SampleContact contact) => (level.Abandoned, Within(level, contact)) switch
    {
        (Abandoned.Missed, _) => new Fate.Missed(),
        (Abandoned.Met, _) => new Fate.Met(),
        (Abandoned.Ignored, _) => new Fate.LeftOut("abandoned"),
        (Abandoned.IgnoredWithin, Answer.Met) => new Fate.LeftOut("abandoned"),
        (Abandoned.IgnoredWithin or Abandoned.MetWithin, var within) => Fate.Of(within),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    private static Fate Other(WrittenMeasure.ServiceLevel level, string outcome) =>
        level.Outcomes.Where(o => o.Key == outcome).Select(o => (bool?)o.Value).FirstOrDefault() switch
        {
            true => new Fate.Met(),
            false => new Fate.Missed(),
            null => new Fate.LeftOut("other-outcome"),
        };
}
