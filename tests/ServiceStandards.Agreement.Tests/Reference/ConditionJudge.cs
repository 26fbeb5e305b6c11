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
        (_, Reading.Running running) => Outcome(test, running),
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

    /// <summary>What holds wherever a running value may end; where that differs it is pending.</summary>
    private static Answer Outcome(WrittenTest test, Reading.Running running) => test switch
    {
        WrittenTest.Limit { Kind: LimitKind.AtMost } limit => Unless(running.Most <= limit.Of.Amount!, running.Least > limit.Of.Amount!),
        WrittenTest.Limit { Kind: LimitKind.Below } limit => Unless(running.Most < limit.Of.Amount!, running.Least >= limit.Of.Amount!),
        WrittenTest.Limit { Kind: LimitKind.AtLeast } limit => Unless(running.Least >= limit.Of.Amount!, running.Most < limit.Of.Amount!),
        WrittenTest.Limit { Kind: LimitKind.Above } limit => Unless(running.Least > limit.Of.Amount!, running.Most <= limit.Of.Amount!),
        WrittenTest.Between between => Unless(
            running.Least >= between.Low.Amount! && running.Most <= between.High.Amount!,
            running.Least > between.High.Amount! || running.Most < between.Low.Amount!),
        WrittenTest.OneOf { Negated: true } oneOf => Answers.Not(Outcome(oneOf with { Negated = false }, running)),
        WrittenTest.OneOf oneOf => Unless(
            oneOf.Values.Any(v => running.Least == v.Amount && running.Most == v.Amount),
            oneOf.Values.All(v => running.Least > v.Amount! || running.Most < v.Amount!)),
        _ => throw new ArgumentException($"{test} is no test of a clock."),
    };

    private static Answer Unless(bool met, bool missed) => met ? Reference.Answer.Met : missed ? Reference.Answer.Missed : Reference.Answer.Pending;
}
