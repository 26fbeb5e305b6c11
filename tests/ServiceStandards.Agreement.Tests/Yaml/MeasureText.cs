using System.Globalization;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes measures and their targets: section 5.</summary>
internal sealed class MeasureText(Dice dice, LiteralText literals, ConditionText conditions, Func<string, bool> countsWorkingTime)
{
    public (string Key, YamlNode Value) Of(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Share share => ("share", conditions.Of(share.Condition)),
        WrittenMeasure.Every every => ("every", conditions.Of(every.Condition)),
        WrittenMeasure.ServiceLevel level => ("service-level", ServiceLevel(level)),
        WrittenMeasure.Figure figure => (figure.Kind.ToString().ToLowerInvariant(), YamlNode.Plain(figure.Field)),
        WrittenMeasure.Percentile percentile => ("percentile", YamlNode.Map(("of", YamlNode.Plain(percentile.Field)), ("at", YamlNode.Plain(percentile.At.ToString(CultureInfo.InvariantCulture))))),
        WrittenMeasure.Count count => ("count", conditions.Of(count.Condition)),
        WrittenMeasure.Rate rate => ("rate", YamlNode.Map(("of", Side(rate.Of)), ("per", Side(rate.Per)))),
        _ => throw new ArgumentException($"No words for {measure}."),
    };

    public YamlNode Target(WrittenTarget target, MeasureUnit unit, bool isWorkingTime)
    {
        if (unit == MeasureUnit.Share && target is { Low: not null, High: null, Inclusive: true, Tolerate: null, Aim: null } && !dice.OneIn(3))
            return Amount(target.Low, unit, isWorkingTime);
        List<(string, YamlNode)> parts = [Bound(target, unit, isWorkingTime)];
        if (target.Tolerate is not null) parts.Add(("tolerate", unit == MeasureUnit.Share ? YamlNode.Plain(literals.Points(target.Tolerate)) : Amount(target.Tolerate, unit, isWorkingTime)));
        if (target.Aim is not null) parts.Add(("aim", Amount(target.Aim, unit, isWorkingTime)));
        return YamlNode.Map(dice.Shuffled(parts));
    }

    private (string, YamlNode) Bound(WrittenTarget target, MeasureUnit unit, bool isWorkingTime) => target switch
    {
        { Low: not null, High: not null } => ("between", YamlNode.List([Amount(target.Low, unit, isWorkingTime), Amount(target.High, unit, isWorkingTime)])),
        { Low: not null } => (target.Inclusive ? "at-least" : "above", Amount(target.Low, unit, isWorkingTime)),
        { High: not null } => (target.Inclusive ? "at-most" : "below", Amount(target.High, unit, isWorkingTime)),
        _ => throw new ArgumentException("A target without a bound."),
    };

    private YamlNode Amount(Fraction amount, MeasureUnit unit, bool isWorkingTime) => YamlNode.Plain(unit switch
    {
        MeasureUnit.Share => literals.Share(amount),
        MeasureUnit.Duration => literals.Duration((long)amount.Numerator, isWorkingTime),
        MeasureUnit.Number or MeasureUnit.Count or MeasureUnit.Score => literals.Number(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    });

    private YamlNode ServiceLevel(WrittenMeasure.ServiceLevel level)
    {
        bool isWorkingTime = countsWorkingTime(level.Of ?? "wait");
        string within = level.WithinDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days}wd") : literals.Duration(level.Within, isWorkingTime);
        List<(string, YamlNode)> parts = [("within", YamlNode.Plain(within))];
        if (level.Of is not null) parts.Add(("of", YamlNode.Plain(level.Of)));
        if (level.Abandoned != Abandoned.Missed || dice.OneIn(2)) parts.Add(("abandoned", YamlNode.Plain(Word(level.Abandoned))));
        if (level.ShortAbandon is { } ticks) parts.Add(("short-abandon", YamlNode.Plain(literals.Duration(ticks, isWorkingTime))));
        if (level.Strict || dice.OneIn(4)) parts.Add(("strict", YamlNode.Plain(literals.Flag(level.Strict))));
        if (level.Outcomes.Count > 0)
            parts.Add(("outcomes", YamlNode.Map(level.Outcomes.Select(o => (o.Key, YamlNode.Plain(o.Value ? "met" : "missed"))))));
        return YamlNode.Map(dice.Shuffled(parts));
    }

    private static string Word(Abandoned abandoned) => abandoned switch
    {
        Abandoned.Missed => "missed",
        Abandoned.Met => "met",
        Abandoned.Ignored => "ignored",
        Abandoned.IgnoredWithin => "ignored-within",
        Abandoned.MetWithin => "met-within",
        _ => throw new ArgumentOutOfRangeException(nameof(abandoned)),
    };

    private YamlNode Side(WrittenMeasure.RateSide side) => side switch
    {
        { Field: { } field } => YamlNode.Plain(field),
        { Condition: { } condition } => conditions.Of(condition),
        _ => throw new ArgumentException("A side of a rate is a field or a condition."),
    };
}
