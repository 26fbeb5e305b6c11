using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>A field under <c>fields:</c> and how it is derived: section 4 of the language.</summary>
internal sealed record DerivedField(string Name, FieldFormula Formula, SourceLocation Location);

internal abstract record FieldFormula(SourceLocation Location)
{
    /// <summary>Time from the first of From that has a value to the first of To that has one.</summary>
    internal sealed record Elapsed(ImmutableArray<Reference> From, ImmutableArray<Reference> To, Reference? Calendar, SourceLocation Location) : FieldFormula(Location);

    /// <summary>Time on the record's events.</summary>
    internal sealed record Clock(ClockRules Rules, Reference? Calendar, SourceLocation Location) : FieldFormula(Location);

    internal sealed record UntilNext(ImmutableArray<Reference> Same, SourceLocation Location) : FieldFormula(Location);

    internal sealed record SincePrevious(ImmutableArray<Reference> Same, SourceLocation Location) : FieldFormula(Location);

    /// <summary>sum, difference, ratio, mean: difference and ratio have two parts.</summary>
    internal sealed record Arithmetic(ArithmeticKind Kind, ImmutableArray<Reference> Parts, SourceLocation Location) : FieldFormula(Location);

    internal sealed record Weighted(ImmutableArray<WeightedPart> Parts, SourceLocation Location) : FieldFormula(Location);

    /// <summary>A decision table: the first row whose condition is met gives the value; null otherwise = without a value.</summary>
    internal sealed record Choose(ImmutableArray<ChooseRow> Rows, ChooseValue? Otherwise, SourceLocation Location) : FieldFormula(Location);

    /// <summary>date, weekday, hour of a time.</summary>
    internal sealed record TimePart(TimePartKind Kind, Reference Field, SourceLocation Location) : FieldFormula(Location);
}

internal enum ArithmeticKind { Sum, Difference, Ratio, Mean }

internal enum TimePartKind { Date, Weekday, Hour }

internal sealed record WeightedPart(Reference Field, decimal Weight);

internal sealed record ChooseRow(Condition When, ChooseValue Then);

/// <summary>What a row of a decision table gives: a literal, or a field's value (written <c>{ field: F }</c>). Exactly one is set.</summary>
internal sealed record ChooseValue(Literal? Literal, Reference? Field);

/// <summary>Event names that move a clock. Preset names are expanded by the reader; <c>Preset</c> keeps the name for explanations.</summary>
internal sealed record ClockRules(
    ImmutableArray<string> Start,
    ImmutableArray<string> Stop,
    ImmutableArray<string> Pause,
    ImmutableArray<string> Resume,
    ImmutableArray<string> Restart,
    ClockCycles Cycles,
    string? Preset);

internal enum ClockCycles { First, Last, Longest, Total }
