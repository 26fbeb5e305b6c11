using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes derived fields, some of them of others.</summary>
internal sealed class FieldMaker(Dice dice, Pools pools, IReadOnlyList<WrittenCalendar> calendars)
{
    private static readonly WrittenField.Elapsed s_reply = new WrittenField.Elapsed("reply-time", ["arrived-at"], ["first-reply-at"]);

    private static readonly WrittenField.Elapsed s_solve = new WrittenField.Elapsed("solve-time", ["queued-at", "arrived-at"], ["resolved-at", "ended-at"]);

    private readonly ConditionMaker _conditions = new(dice, pools, [.. ContactFields.All.Where(f => f.Name != "id").Select(f => (f.Name, f.Kind)), ("handle-time", Kind.Duration)],
        new WrittenFile { Calendars = calendars, Standards = [] });

    private readonly ClockMaker _clocks = new(dice);

    /// <summary>Forms beside the fields that they are made of.</summary>
    private IReadOnlyList<IReadOnlyList<WrittenField>> Forms =>
    [
        [s_reply with { Name = "work-reply", Calendar = Calendar() }],
        [s_reply with { Name = "work-reply", Calendar = Calendar() }],
        [new WrittenField.Elapsed("early", [dice.Of("arrived-at", "resolved-at")], ["due-on"], Calendar())],
        [_clocks.Make("clock-a", Calendar()), _clocks.Make("clock-b", Calendar())],
        [_clocks.Make("clock-a", Calendar())],
        [_clocks.Make("clock-b", null), s_solve, new WrittenField.Arithmetic("both", dice.Of(Operation.Sum, Operation.Mean), ["clock-b", "solve-time"])],
        [s_reply],
        [s_solve],
        [new WrittenField.TimePart("weekday", TimePartKind.Weekday, "arrived-at")],
        [new WrittenField.TimePart("hour", TimePartKind.Hour, "arrived-at")],
        [new WrittenField.TimePart("day", TimePartKind.Date, "resolved-at")],
        [s_reply, s_solve, new WrittenField.Arithmetic("whole-time", dice.Of(Operation.Sum, Operation.Mean, Operation.Difference), ["reply-time", "solve-time"])],
        [new WrittenField.Arithmetic("busy", Operation.Sum, ["talk", "wait"])],
        [new WrittenField.Arithmetic("ahead", Operation.Difference, dice.OneIn(2) ? ["talk", "wait"] : ["wait", "talk"])],
        [s_reply, new WrittenField.Weighted("strain", [new("wait", dice.Of(2m, -0.5m, 0m)), new("reply-time", dice.Of(0.5m, -3m))])],
        [s_reply, new WrittenField.Arithmetic("pace", Operation.Ratio, dice.Of<IReadOnlyList<string>>(["reply-time", "talk"], ["talk", "reply-time"], ["wait", "reply-time"]))],
        [new WrittenField.Arithmetic("occupancy", Operation.Ratio, dice.OneIn(2) ? ["talk", "wait"] : ["transfers", "menu-depth"])],
        [new WrittenField.Arithmetic("score", dice.Of(Operation.Mean, Operation.Difference), ["nps", "menu-depth"])],
        [new WrittenField.Weighted("index", [new("nps", 0.3m), new("transfers", dice.Of(0.7m, -0.5m, 0m))])],
        [new WrittenField.Weighted("weighted-time", [new("talk", 0.3m), new("wait", 0.7m)])],
        [new WrittenField.TimePart("weekday", TimePartKind.Weekday, "due-on")],
        [s_reply, Table("pressure", Kind.Duration, "reply-time")],
        [s_reply with { Name = "work-reply", Calendar = Calendar() }, Table("pressure", Kind.Duration, "work-reply")],
        [Table("grade", Kind.Number, "nps")],
        [Class()],
        [new WrittenField.Neighbour("solved-at-once", ["customer", "topic"], Next: true)],
        [new WrittenField.Neighbour("quiet-after", [dice.Of("queue", "channel", "outcome", "transfers")], Next: true)],
        [new WrittenField.Neighbour("quiet-before", ["vip", dice.Of("csat", "due-on", "talk")], Next: false)],
    ];

    private string? Calendar() => calendars.Count == 0 || dice.OneIn(6) ? null : dice.Of<string>([.. calendars.Select(c => c.Name)]);

    public IReadOnlyList<WrittenField> Make() => [.. dice.Some(Forms, 0, 4).SelectMany(f => f).DistinctBy(f => f.Name)];

    private WrittenField.Choose Table(string name, Kind kind, string? field)
    {
        WrittenField.Row[] rows = [.. Enumerable.Range(0, dice.Between(1, 2)).Select(_ => new WrittenField.Row(_conditions.Make(1), field is not null && dice.OneIn(3) ? new(null, field) : new(Literal(kind), null)))];
        WrittenField.Choice last = field is not null && dice.OneIn(2) ? new(null, field) : new(Literal(kind), null);
        return new(name, rows, dice.OneIn(4) ? null : last);
    }

    /// <summary>Conditions may speak of fast and rest only if the table gives them.</summary>
    private WrittenField.Choose Class()
    {
        WrittenField.Row fast = new(_conditions.Make(1), new(new Value.Text("fast"), null)), slow = new(_conditions.Make(1), new(new Value.Text("slow"), null));
        return new("class", dice.OneIn(2) ? [fast] : [slow, fast], new(new Value.Text("rest"), null));
    }

    private Value Literal(Kind kind) => kind switch
    {
        Kind.Number => new Value.Number(Fraction.Whole(dice.Between(0, 10))),
        Kind.Duration => new Value.Duration(Math.Max(1, pools.NearTicks())),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
