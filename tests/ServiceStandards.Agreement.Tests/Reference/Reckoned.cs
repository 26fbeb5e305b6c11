using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Arithmetic of section 4: a missing part makes it unmeasurable, a running one leaves it running, a division by zero gives nothing. A quotient has the digits of a decimal.</summary>
internal static class Reckoned
{
    public static Reading Of(IReadOnlyList<Reading> parts, Func<IReadOnlyList<Value>, Value?> reckon, Func<IReadOnlyList<Prospect>, Prospect> foresee)
    {
        if (parts.Any(p => p is Reading.Absent)) return new Reading.Absent();
        if (parts.Any(p => p is Reading.Unsettled)) return new Reading.Unsettled();
        Value? value = reckon([.. parts.Select(Shown)]);
        if (parts.All(p => p is Reading.Known)) return value is null ? new Reading.Absent() : new Reading.Known(value);
        Prospect ends = foresee([.. parts.Select(Prospect.Of)]);
        return value is null ? new Reading.Unsettled() : new Reading.Running(value, ends.Least, ends.Most);
    }

    public static Value Sum(IReadOnlyList<Value> parts) => Like(parts[0], parts.Aggregate(Fraction.Zero, (sum, p) => sum + p.Amount!));

    public static Value Mean(IReadOnlyList<Value> parts) => Like(parts[0], Sum(parts).Amount! / Fraction.Whole(parts.Count));

    public static Value Difference(IReadOnlyList<Value> parts) => Like(parts[0], parts[0].Amount! - parts[1].Amount!);

    public static Value? Ratio(IReadOnlyList<Value> parts) => parts[1].Amount == Fraction.Zero ? null : new Value.Number((parts[0].Amount! / parts[1].Amount!).Rounded());

    public static Value Weighted(IReadOnlyList<Value> parts, WrittenField.Weighted field) =>
        Like(parts[0], parts.Zip(field.Weights).Aggregate(Fraction.Zero, (sum, p) => sum + (p.First.Amount! * Fraction.Of(p.Second.Value))));

    private static Value Like(Value kind, Fraction amount) => kind is Value.Duration ? new Value.Duration(amount) : new Value.Number(amount);

    private static Value Shown(Reading reading) => reading switch
    {
        Reading.Known known => known.Of,
        Reading.Running running => running.SoFar,
        _ => throw new ArgumentException($"{reading} shows nothing."),
    };
}
