using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Answers conditions on a record: section 3.</summary>
internal sealed class ConditionJudge(FieldReader fields, DateTimeZone zone)
{
    public Answer Answer(WrittenCondition condition, SampleContact contact) => condition switch
    {
        WrittenCondition.All all => Answers.All([.. all.Parts.Select(p => Answer(p, contact))]),
        WrittenCondition.Any any => Answers.Any([.. any.Parts.Select(p => Answer(p, contact))]),
        WrittenCondition.Not not => Answers.Not(Answer(not.Part, contact)),
        WrittenCondition.Field field => Answers.All([.. field.Tests.Select(t => Answer(t, field.Name, contact))]),
        _ => throw new ArgumentException($"No meaning for {condition}."),
    };

    public Answer Answer(WrittenTest test, string field, SampleContact contact) => test switch
    {
        WrittenTest.DayLimit limit => WorkingDays.Answer(limit.Kind, fields.Times.Standing(contact, field, limit.Days)),
        WrittenTest.BetweenDays between => WorkingDays.Between(fields.Times.Standing(contact, field, between.Low), fields.Times.Standing(contact, field, between.High)),
        WrittenTest.During during => fields.Read(contact, field) is Reading.Known known
            ? Answers.Of(fields.Times.Calendar(during.Calendar)!.IsOpen(((Value.Time)known.Of).At))
            : Reference.Answer.Unmeasurable,
        _ => Answer(test, fields.Read(contact, field), zone),
    };

    public static Answer Answer(WrittenTest test, Reading reading, DateTimeZone zone) => (test, reading) switch
    {
        (WrittenTest.Given given, _) => Answers.Of(given.Expected == reading is Reading.Known),
        (_, Reading.Absent) => Reference.Answer.Unmeasurable,
        (_, Reading.Unsettled) => Reference.Answer.Pending,
        (_, Reading.Running { Grows: false }) => Reference.Answer.Pending,
        (_, Reading.Running running) => OfClock(test, running.SoFar.Amount!),
        (_, Reading.Known known) => Answers.Of(Holds(test, known.Of, zone)),
        _ => throw new ArgumentException($"No meaning for {test}."),
    };

    private static bool Holds(WrittenTest test, Value value, DateTimeZone zone) => test switch
    {
        WrittenTest.Limit { Kind: LimitKind.AtMost } limit => Compare(value, limit.Of, zone) <= 0,
        WrittenTest.Limit { Kind: LimitKind.Below } limit => Compare(value, limit.Of, zone) < 0,
        WrittenTest.Limit { Kind: LimitKind.AtLeast } limit => Compare(value, limit.Of, zone) >= 0,
        WrittenTest.Limit { Kind: LimitKind.Above } limit => Compare(value, limit.Of, zone) > 0,
        WrittenTest.Between between => Compare(value, between.Low, zone) >= 0 && Compare(value, between.High, zone) <= 0,
        WrittenTest.OneOf oneOf => oneOf.Values.Any(v => Equal(value, v, zone)) != oneOf.Negated,
        WrittenTest.StartsWith starts => ((Value.Text)value).Of.StartsWith(starts.Prefix, StringComparison.Ordinal),
        _ => throw new ArgumentException($"No meaning for {test}."),
    };

    /// <summary>A time compared with a date is compared by its own day in the file's zone.</summary>
    private static int Compare(Value value, Value literal, DateTimeZone zone) => (value, literal) switch
    {
        (Value.Time time, Value.Date day) => time.At.InZone(zone).Date.CompareTo(day.Day),
        _ => Value.Compare(value, literal),
    };

    private static bool Equal(Value value, Value literal, DateTimeZone zone) =>
        value is Value.Time ? Compare(value, literal, zone) == 0 : value == literal;

    /// <summary>What is certain of a clock that shows so much and can only go on: the rest is pending.</summary>
    private static Answer OfClock(WrittenTest test, Fraction shown) => test switch
    {
        WrittenTest.Limit { Kind: LimitKind.AtMost } limit when shown > limit.Of.Amount! => Reference.Answer.Missed,
        WrittenTest.Limit { Kind: LimitKind.Below } limit when shown >= limit.Of.Amount! => Reference.Answer.Missed,
        WrittenTest.Limit { Kind: LimitKind.AtLeast } limit when shown >= limit.Of.Amount! => Reference.Answer.Met,
        WrittenTest.Limit { Kind: LimitKind.Above } limit when shown > limit.Of.Amount! => Reference.Answer.Met,
        WrittenTest.Between between when shown > between.High.Amount! => Reference.Answer.Missed,
        WrittenTest.OneOf oneOf when shown > oneOf.Values.Max(v => v.Amount)! => Answers.Of(oneOf.Negated),
        WrittenTest.Limit or WrittenTest.Between or WrittenTest.OneOf => Reference.Answer.Pending,
        _ => throw new ArgumentException($"{test} is no test of a clock."),
    };
}
