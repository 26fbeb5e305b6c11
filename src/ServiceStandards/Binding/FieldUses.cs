using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>
/// What kinds the standards use fields as, for columns that have no kind of their own: by the literals they are compared
/// with and by the measures that take them. The first use in file order that tells decides; being equal to something tells
/// only where nothing else does, since dates and numbers are compared so as well. Parts of a sum are durations where one of them, or the sum itself, is one.
/// </summary>
internal sealed class FieldUses
{
    private readonly Dictionary<string, ValueKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueKind> _equals = new(StringComparer.Ordinal);

    public FieldUses(StandardsFile file)
    {
        foreach (DerivedField field in file.Fields) Note(field.Formula);
        foreach (Exclusion exclusion in file.Exclusions) Note(exclusion.When);
        foreach (Standard standard in file.Standards) Note(standard);
        foreach (DriverAnalysis analysis in file.Drivers) Note(analysis);
        var durations = new DurationFields(file.Fields, KindOf);
        foreach (DerivedField field in file.Fields) NoteAll(DurationFields.Summed(field.Formula), durations.Has(field.Name) ? ValueKind.Duration : ValueKind.Number);
    }

    public ValueKind? KindOf(string field) => _kinds.TryGetValue(field, out ValueKind kind) || _equals.TryGetValue(field, out kind) ? kind : null;

    private void Note(Standard standard)
    {
        Note(standard.For);
        foreach (Exclusion exclusion in standard.Exclude) Note(exclusion.When);
        Note(standard.At, ValueKind.Time);
        switch (standard.Measure)
        {
            case Measure.Share share: Note(share.Condition); break;
            case Measure.Count count: Note(count.Condition); break;
            case Measure.ServiceLevel level: Note(level.Of, ValueKind.Duration); break;
            case Measure.Figure figure: Note(figure.Field, figure.Kind == FigureKind.Nps ? ValueKind.Number : TargetKind(standard)); break;
            case Measure.Percentile percentile: Note(percentile.Field, TargetKind(standard)); break;
            case Measure.Rate rate:
                Note(rate.Of, TargetKind(standard));
                Note(rate.Per, ValueKind.Number);
                break;
            default: throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}.");
        }
    }

    private static ValueKind TargetKind(Standard standard) =>
        (standard.Target?.Low ?? standard.Target?.High)?.Value is { Quoted: false } literal && DurationText.TryRead(literal.Text, out _)
            ? ValueKind.Duration
            : ValueKind.Number;

    private void Note(RatePart part, ValueKind kind)
    {
        Note(part.Condition);
        Note(part.Field, kind);
    }

    private void Note(DriverAnalysis analysis)
    {
        Note(analysis.Outcome, ValueKind.Number);
        foreach (Reference driver in analysis.Of) Note(driver, ValueKind.Number);
        Note(analysis.For);
    }

    private void Note(FieldFormula formula)
    {
        switch (formula)
        {
            case FieldFormula.Elapsed elapsed: NoteAll([.. elapsed.From, .. elapsed.To], ValueKind.Time); break;
            case FieldFormula.TimePart part: Note(part.Field, ValueKind.Time); break;
            case FieldFormula.Arithmetic { Kind: ArithmeticKind.Ratio } ratio: NoteAll(ratio.Parts, ValueKind.Number); break;
            case FieldFormula.Choose choose:
                foreach (ChooseRow row in choose.Rows) Note(row.When);
                break;
            case FieldFormula.Arithmetic or FieldFormula.Weighted or FieldFormula.Clock or FieldFormula.UntilNext or FieldFormula.SincePrevious: break;
            default: throw new InvalidOperationException($"Unknown formula {formula.GetType().Name}.");
        }
    }

    private void Note(Condition? condition)
    {
        switch (condition)
        {
            case null: break;
            case Condition.All all: foreach (Condition part in all.Parts) Note(part); break;
            case Condition.Any any: foreach (Condition part in any.Parts) Note(part); break;
            case Condition.Not not: Note(not.Part); break;
            case Condition.FieldTest test: foreach (Test one in test.Tests) Note(one, test.Field); break;
            default: throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}.");
        }
    }

    private void Note(Test test, Reference field)
    {
        if (test is Test.OneOf oneOf)
            _equals.TryAdd(field.Name, oneOf.Values.All(v => !v.Quoted && FlagText.TryRead(v.Text, out _)) ? ValueKind.Flag : ValueKind.Text);
        else Note(field, KindOf(test));
    }

    private static ValueKind? KindOf(Test test) => test switch
    {
        Test.Limit { Kind: LimitKind.Before or LimitKind.After } or Test.During => ValueKind.Time,
        Test.Limit limit => KindOf(limit.Value),
        Test.Between between => KindOf(between.Low),
        Test.StartsWith => ValueKind.Text,
        Test.Given or Test.OneOf => null,
        _ => throw new InvalidOperationException($"Unknown test {test.GetType().Name}."),
    };

    private static ValueKind? KindOf(Literal literal) => literal switch
    {
        { Quoted: true } => ValueKind.Text,
        _ when NumberText.TryRead(literal.Text, out _) => ValueKind.Number,
        _ when DurationText.TryRead(literal.Text, out _) || NumberText.TryReadWorkingDays(literal.Text, out _) => ValueKind.Duration,
        _ when TimeText.TryRead(literal.Text, NodaTime.DateTimeZone.Utc, out _) => ValueKind.Time,
        _ => null,
    };

    private void NoteAll(ImmutableArray<Reference> fields, ValueKind kind)
    {
        foreach (Reference field in fields) Note(field, kind);
    }

    private void Note(Reference? field, ValueKind? kind)
    {
        if (field is not null && kind is { } known) _kinds.TryAdd(field.Name, known);
    }
}
