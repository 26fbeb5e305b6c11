using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A value of a field or a literal; a field without one is null where this is nullable.</summary>
internal abstract record Value
{
    private Value() { }

    internal sealed record Text(string Of) : Value;

    internal sealed record Number(Fraction Of) : Value;

    /// <summary>A length of time in ticks of 100 ns.</summary>
    internal sealed record Duration(long Ticks) : Value;

    internal sealed record Time(Instant At) : Value;

    internal sealed record Date(LocalDate Day) : Value;

    internal sealed record Flag(bool Of) : Value;

    /// <summary>Orders two values of the same kind; texts and flags have no order.</summary>
    public static int Compare(Value a, Value b) => (a, b) switch
    {
        (Number x, Number y) => x.Of.CompareTo(y.Of),
        (Duration x, Duration y) => x.Ticks.CompareTo(y.Ticks),
        (Time x, Time y) => x.At.CompareTo(y.At),
        (Date x, Date y) => x.Day.CompareTo(y.Day),
        _ => throw new ArgumentException($"{a} and {b} have no order."),
    };
}
