using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes conditions over the fields of a file.</summary>
internal sealed class ConditionMaker(Dice dice, Pools pools, IReadOnlyList<(string Name, Kind Kind)> fields, WrittenFile frame)
{
    private static readonly string[] s_measured = ["is", "is not", "given", "between", "AtMost", "Below", "AtLeast", "Above"];

    public WrittenCondition Make(int depth) => (depth == 0 ? 0 : dice.Between(0, 6)) switch
    {
        4 => new WrittenCondition.All(Parts(depth)),
        5 => new WrittenCondition.Any(Parts(depth)),
        6 => new WrittenCondition.Not(Make(depth - 1)),
        _ => Field(),
    };

    /// <summary>One test on one field that is measured, mostly a time: a promise as they are mostly made.</summary>
    public WrittenCondition Promise()
    {
        bool isTime = !dice.OneIn(3);
        (string Name, Kind Kind)[] measured = [.. fields.Where(f => f.Kind == Kind.Duration || (!isTime && f.Kind == Kind.Number))];
        var (name, kind) = Favoured(measured);
        return new WrittenCondition.Field(name, [frame.HasWorkingDays(name) && dice.OneIn(2) ? Days() : new WrittenTest.Limit(dice.OneIn(2) ? LimitKind.AtMost : dice.Of(Enum.GetValues<LimitKind>()), Literal(name, kind))]);
    }

    /// <summary>Half the time one of those that the file derives itself, where there are any.</summary>
    private (string Name, Kind Kind) Favoured(IReadOnlyList<(string Name, Kind Kind)> among)
    {
        (string Name, Kind Kind)[] derived = [.. among.Where(f => frame.Fields.Any(d => d.Name == f.Name))];
        return derived.Length > 0 && dice.OneIn(2) ? dice.Of<(string, Kind)>(derived) : dice.Of(among);
    }

    private IReadOnlyList<WrittenCondition> Parts(int depth) => [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Make(depth - 1))];

    private WrittenCondition.Field Field()
    {
        var (name, kind) = Favoured(fields);
        return new(name, dice.OneIn(4) ? Several(name, kind) : [Test(dice.Of(Forms(name, kind)), name, kind)]);
    }

    private IReadOnlyList<string> Forms(string name, Kind kind) => kind switch
    {
        Kind.Duration when frame.HasWorkingDays(name) => ["days", "days", "days", "days", "days between", .. s_measured],
        Kind.Time when frame.Calendars.Count > 0 => ["during", "during", .. s_measured],
        Kind.Text => ["is", "is", "is not", "given", "starts"],
        Kind.Flag => ["is", "is not", "given"],
        _ => s_measured,
    };

    /// <summary>Tests on one field that can all hold; those that cannot are an error.</summary>
    private IReadOnlyList<WrittenTest> Several(string name, Kind kind)
    {
        var tests = new List<WrittenTest> { Test("is not", name, kind), new WrittenTest.Given(true) };
        if (kind is not (Kind.Text or Kind.Flag) && Between(Literal(name, kind), Literal(name, kind)) is { } span && Value.Compare(span.Low, span.High) < 0)
        {
            tests.Add(new WrittenTest.Limit(dice.Of(LimitKind.AtLeast, LimitKind.Above), span.Low));
            LimitKind upper = dice.Of(LimitKind.AtMost, LimitKind.Below);
            tests.Add(frame.HasWorkingDays(name) && dice.OneIn(2) ? new WrittenTest.DayLimit(upper, dice.Between(0, 2)) : new WrittenTest.Limit(upper, span.High));
        }

        return dice.Shuffled(dice.Some(tests, 1, tests.Count));
    }

    private WrittenTest Test(string form, string name, Kind kind) => form switch
    {
        "is" or "is not" => new WrittenTest.OneOf([.. Enumerable.Range(0, dice.OneIn(2) ? 1 : dice.Between(1, 3)).Select(_ => Literal(name, kind)).Distinct()], form == "is not"),
        "given" => new WrittenTest.Given(dice.OneIn(2)),
        "starts" => new WrittenTest.StartsWith(Prefix(name)),
        "days" => Days(),
        "days between" => new WrittenTest.BetweenDays(dice.Between(0, 1), dice.Between(1, 3)),
        "during" => new WrittenTest.During(dice.Of<string>([.. frame.Calendars.Select(c => c.Name)])),
        "between" => Between(Literal(name, kind), Literal(name, kind)),
        _ => new WrittenTest.Limit(Enum.Parse<LimitKind>(form), Literal(name, kind)),
    };

    private WrittenTest.DayLimit Days() => new(dice.Of(Enum.GetValues<LimitKind>()), dice.Of(0, 1, 1, 2, 3));

    private static WrittenTest.Between Between(Value a, Value b) =>
        a.GetType() != b.GetType() ? new(a, a) : Value.Compare(a, b) <= 0 ? new(a, b) : new(b, a);

    private string Prefix(string name) => name == "channel" ? dice.Of("v", "web-", "email") : dice.Of(pools.Texts) is var text && dice.OneIn(2) ? text : First(text);

    /// <summary>The first character, not half of a pair of surrogates.</summary>
    private static string First(string text) => text.Length == 0 ? "" : char.IsHighSurrogate(text[0]) ? text[..2] : text[..1];

    private Value Literal(string name, Kind kind) => kind switch
    {
        Kind.Text when name == "channel" => new Value.Text(dice.Of("voice", "email", "web-chat")),
        Kind.Text when name == "outcome" => new Value.Text(pools.Outcome()),
        Kind.Text when name == "class" => new Value.Text(dice.Of("fast", "rest")),
        Kind.Text when name == "weekday" => new Value.Text(dice.Of("mon", "thu", "fri", "sat", "sun")),
        Kind.Text => new Value.Text(dice.Of(pools.Texts)),
        Kind.Number => new Value.Number(Fraction.Of(pools.AnyNumber())),
        Kind.Duration => new Value.Duration(Math.Max(0, pools.NearTicks())),
        Kind.Time => dice.OneIn(2) ? new Value.Time(pools.Cut()) : new Value.Date(pools.AnyDate()),
        Kind.Date => new Value.Date(pools.AnyDate()),
        Kind.Flag => new Value.Flag(dice.OneIn(2)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
