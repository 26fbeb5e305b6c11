using System.Globalization;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes conditions in one of the ways that the language has for them: section 3.</summary>
internal sealed class ConditionText(Dice dice, LiteralText literals, Func<string, bool> countsWorkingTime)
{
    /// <summary>A condition is always a mapping.</summary>
    public YamlNode.Mapping Of(WrittenCondition condition) => condition switch
    {
        WrittenCondition.All all => All(all.Parts),
        WrittenCondition.Any any => new([KeyValuePair.Create("any", YamlNode.List(any.Parts.Select(Of)))]),
        WrittenCondition.Not not => new([KeyValuePair.Create<string, YamlNode>("not", Of(not.Part))]),
        WrittenCondition.Field field => new([KeyValuePair.Create(field.Name, Tests(field.Tests, countsWorkingTime(field.Name)))]),
        _ => throw new ArgumentException($"No words for {condition}."),
    };

    /// <summary>One mapping where the keys of the parts allow it, else the list under <c>all</c>.</summary>
    private YamlNode.Mapping All(IReadOnlyList<WrittenCondition> parts)
    {
        YamlNode.Mapping[] written = [.. parts.Select(Of)];
        bool apart = written.SelectMany(w => w.Entries).Select(e => e.Key).Distinct(StringComparer.Ordinal).Count() == written.Sum(w => w.Entries.Count);
        return apart && written.Length > 0 && !dice.OneIn(3)
            ? new([.. written.SelectMany(w => w.Entries)])
            : new([KeyValuePair.Create("all", YamlNode.List(written))]);
    }

    private YamlNode Tests(IReadOnlyList<WrittenTest> tests, bool isWorkingTime) => tests switch
    {
        [WrittenTest.OneOf { Negated: false, Values: [var one] }] when !dice.OneIn(3) => literals.Of(one, isWorkingTime),
        [WrittenTest.OneOf { Negated: false } many] when !dice.OneIn(3) => YamlNode.List(many.Values.Select(v => literals.Of(v, isWorkingTime))),
        _ => YamlNode.Map(tests.Select(t => Test(t, isWorkingTime))),
    };

    private (string Key, YamlNode Value) Test(WrittenTest test, bool isWorkingTime) => test switch
    {
        WrittenTest.Limit limit => (Word(limit), literals.Of(limit.Of, isWorkingTime)),
        WrittenTest.DayLimit limit => (Word(limit.Kind), YamlNode.Plain(Days(limit.Days))),
        WrittenTest.BetweenDays between => ("between", YamlNode.List([YamlNode.Plain(Days(between.Low)), YamlNode.Plain(Days(between.High))])),
        WrittenTest.During during => ("during", YamlNode.Plain(during.Calendar)),
        WrittenTest.Between between => ("between", YamlNode.List([literals.Of(between.Low, isWorkingTime), literals.Of(between.High, isWorkingTime)])),
        WrittenTest.OneOf { Values: [var one] } only when !dice.OneIn(3) => (only.Negated ? "not" : "equals", literals.Of(one, isWorkingTime)),
        WrittenTest.OneOf many => (many.Negated ? "not-in" : "in", YamlNode.List(many.Values.Select(v => literals.Of(v, isWorkingTime)))),
        WrittenTest.Given given => ("given", YamlNode.Plain(literals.Flag(given.Expected))),
        WrittenTest.StartsWith starts => ("starts-with", YamlNode.Quotable(starts.Prefix)),
        _ => throw new ArgumentException($"No words for {test}."),
    };

    private string Word(WrittenTest.Limit limit) => (limit.Kind, limit.Of) switch
    {
        (LimitKind.Below, Value.Time or Value.Date) => dice.Of("below", "before"),
        (LimitKind.Above, Value.Time or Value.Date) => dice.Of("above", "after"),
        _ => Word(limit.Kind),
    };

    private static string Word(LimitKind kind) => kind switch
    {
        LimitKind.AtMost => "at-most",
        LimitKind.Below => "below",
        LimitKind.AtLeast => "at-least",
        LimitKind.Above => "above",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days}wd");
}
