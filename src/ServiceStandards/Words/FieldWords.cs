using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Words;

/// <summary>The fields of one file and the values they are compared with, in words.</summary>
internal sealed class FieldWords(StandardsFile file, Tongue tongue)
{
    private readonly FieldUses _uses = new(file);

    public Label Label(Reference field) => tongue.Field(field.Name);

    public DerivedField? Derived(string name) => file.Fields.FirstOrDefault(f => f.Name == name);

    public bool IsTime(Reference field) => Kind(field.Name) is ValueKind.Time or ValueKind.Date;

    /// <summary>The kind that the engines take the field as; null where only equal texts are asked for.</summary>
    public ValueKind? Kind(string name) => Derived(name)?.Formula switch
    {
        null => ContactFields.Kinds.TryGetValue(name, out ValueKind own) ? own : _uses.KindOf(name),
        FieldFormula.Elapsed or FieldFormula.Clock or FieldFormula.UntilNext or FieldFormula.SincePrevious => ValueKind.Duration,
        FieldFormula.Arithmetic { Kind: ArithmeticKind.Ratio } => ValueKind.Number,
        FieldFormula.Arithmetic arithmetic => Kind(arithmetic.Parts[0].Name),
        FieldFormula.Weighted weighted => Kind(weighted.Parts[0].Field.Name),
        FieldFormula.TimePart { Kind: TimePartKind.Date } => ValueKind.Date,
        FieldFormula.TimePart { Kind: TimePartKind.Hour } => ValueKind.Number,
        FieldFormula.TimePart => ValueKind.Text,
        FieldFormula.Choose => null,
        var unknown => throw new InvalidOperationException($"Unknown formula {unknown.GetType().Name}."),
    };

    public string Value(Literal literal, Reference field) => Value(literal, Kind(field.Name), IsWorkingTime(field.Name));

    /// <summary>Whether a field counts open hours, so that a day has no length of its own.</summary>
    public bool IsWorkingTime(string name) => Derived(name)?.Formula switch
    {
        FieldFormula.Elapsed elapsed => elapsed.Calendar is not null,
        FieldFormula.Clock clock => clock.Calendar is not null,
        FieldFormula.Arithmetic { Kind: not ArithmeticKind.Ratio } arithmetic => arithmetic.Parts.Any(p => IsWorkingTime(p.Name)),
        FieldFormula.Weighted weighted => weighted.Parts.Any(p => IsWorkingTime(p.Field.Name)),
        FieldFormula.Choose choose => choose.Rows.Select(r => r.Then).Append(choose.Otherwise).Any(v => v?.Field is { } field && IsWorkingTime(field.Name)),
        null or FieldFormula.Arithmetic or FieldFormula.UntilNext or FieldFormula.SincePrevious or FieldFormula.TimePart => false,
        var unknown => throw new InvalidOperationException($"Unknown formula {unknown.GetType().Name}."),
    };

    /// <summary>Whether the figure of a measure is such a time.</summary>
    public bool IsWorkingTime(Measure measure) => measure switch
    {
        Measure.Figure figure => IsWorkingTime(figure.Field.Name),
        Measure.Percentile percentile => IsWorkingTime(percentile.Field.Name),
        Measure.Rate rate => rate.Of.Field is { } field && IsWorkingTime(field.Name),
        _ => false,
    };

    /// <summary>A value in words; what does not fit its field is an error elsewhere and stands here as it is written.</summary>
    public string Value(Literal literal, ValueKind? kind, bool inHours = false)
    {
        if (literal.Quoted || kind == ValueKind.Text) return NumberText.TryRead(literal.Text, out _) && !literal.Quoted ? literal.Text : $"“{literal.Text}”";
        if (NumberText.TryReadWorkingDays(literal.Text, out int days)) return tongue.Numerals.WorkingDays(days);
        if (NumberText.TryRead(literal.Text, out decimal number)) return kind == ValueKind.Number ? tongue.Numerals.Number(number) : literal.Text;
        if (NumberText.TryReadShare(literal.Text, out decimal share)) return tongue.Numerals.Share(share);
        if (NumberText.TryReadPoints(literal.Text, out decimal points)) return tongue.Numerals.Points(points);
        if (kind is not null and not ValueKind.Flag && DurationText.TryRead(literal.Text, out long ticks)) return tongue.Numerals.Duration(ticks, inHours);
        if (FlagText.TryRead(literal.Text, out bool flag)) return flag ? tongue.Words.Yes : tongue.Words.No;
        return Moment(literal) ?? $"“{literal.Text}”";
    }

    /// <summary>A date or a time as it is written, in its own offset; null when it is neither.</summary>
    public string? Moment(Literal literal)
    {
        if (TimeText.TryReadDate(literal.Text, out LocalDate date)) return tongue.Numerals.Date(date);
        if (TimeText.TryReadLocal(literal.Text, out LocalDateTime local)) return tongue.Numerals.Time(local);
        return TimeText.TryReadOffset(literal.Text, out OffsetDateTime time) ? tongue.Numerals.Time(time.LocalDateTime, time.Offset) : null;
    }
}
