using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A value of a field or a literal; a field without one is null where this is nullable.</summary>
internal abstract record Value
{
    private Value() { }

    internal sealed record Text(string Of) : Value;

    internal sealed record Number(Fraction Of) : Value;

    /// <summary>A length of time in ticks of 100 ns; a mean of lengths need not be whole.</summary>
    internal sealed record Duration(Fraction Ticks) : Value
    {
        public Duration(long ticks) : this(Fraction.Whole(ticks)) { }
    }

    internal sealed record Time(Instant At) : Value;

    internal sealed record Date(LocalDate Day) : Value;

    internal sealed record Flag(bool Of) : Value;

    /// <summary>What can be reckoned with: a number, ticks, or days since 0001-01-01; null for texts and flags.</summary>
    public Fraction? Amount => this switch
    {
        Number number => number.Of,
        Duration duration => duration.Ticks,
        Time time => Fraction.Whole(time.At.ToUnixTimeTicks()),
        Date date => Fraction.Whole(Period.DaysBetween(new LocalDate(1, 1, 1), date.Day)),
        _ => null,
    };

    /// <summary>Orders two values of the same kind; texts and flags have no order.</summary>
    public static int Compare(Value a, Value b) =>
        a.GetType() == b.GetType() && a.Amount is { } left ? left.CompareTo(b.Amount) : throw new ArgumentException($"{a} and {b} have no order.");
}
