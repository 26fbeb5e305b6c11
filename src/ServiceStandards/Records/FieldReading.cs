using System.Linq.Expressions;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>
/// How one field of a record is read. The source is read once into a variable; whether it has a value, and which, is taken from there.
/// Values are long for durations, times (ticks), dates (day number) and whole numbers, decimal for other numbers, bool for flags,
/// and for texts what their coding says.
/// </summary>
internal sealed record FieldReading
{
    /// <summary>Stands for a number that has decimals, or is too large.</summary>
    public const long NoWhole = long.MinValue;

    public required string Name { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>What is read from the record, once.</summary>
    public required Expression Source { get; init; }

    /// <summary>From the source's variable: whether there is a value (bool).</summary>
    public required Func<Expression, Expression> Given { get; init; }

    /// <summary>From the source's variable: the value, asked only where there is one.</summary>
    public required Func<Expression, Expression> Value { get; init; }

    /// <summary>Whether the value may be asked for in any case; where there is none, it means nothing.</summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>From the source's variable: a number as a long, or <see cref="NoWhole"/> where it is none; null = whole numbers are not told apart.</summary>
    public Func<Expression, Expression>? Whole { get; init; }

    /// <summary>For texts: how they are held.</summary>
    public TextCoding? Coding { get; init; }
}
