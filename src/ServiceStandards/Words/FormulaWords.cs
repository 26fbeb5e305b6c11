using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says how the derived fields come about that a standard uses.</summary>
internal sealed class FormulaWords(FieldWords fields, ConditionWords conditions, Tongue tongue)
{
    public string Of(DerivedField field) => tongue.Formulas.Is(tongue.Field(field.Name).Name, Of(field.Formula));

    private string Of(FieldFormula formula) => formula switch
    {
        FieldFormula.Elapsed elapsed => tongue.Formulas.Elapsed(FirstOf(elapsed.From), FirstOf(elapsed.To), elapsed.Calendar?.Name),
        FieldFormula.Clock clock => tongue.Formulas.Clock(clock.Rules, clock.Calendar?.Name),
        FieldFormula.UntilNext next => tongue.Formulas.UntilNext(Same(next.Same)),
        FieldFormula.SincePrevious previous => tongue.Formulas.SincePrevious(Same(previous.Same)),
        FieldFormula.Arithmetic arithmetic => Of(arithmetic),
        FieldFormula.Weighted weighted => tongue.Formulas.Sum(tongue.And(weighted.Parts.Select(p => tongue.Formulas.Weighted(tongue.Numerals.Number(p.Weight), fields.Label(p.Field))))),
        FieldFormula.Choose choose => Of(choose),
        FieldFormula.TimePart part => tongue.Formulas.TimePart(part.Kind, fields.Label(part.Field)),
        _ => throw new InvalidOperationException($"Unknown formula {formula.GetType().Name}."),
    };

    private string Of(FieldFormula.Arithmetic arithmetic) => arithmetic.Kind switch
    {
        ArithmeticKind.Sum => tongue.Formulas.Sum(The(arithmetic.Parts)),
        ArithmeticKind.Mean => tongue.Formulas.Mean(The(arithmetic.Parts)),
        ArithmeticKind.Difference => tongue.Formulas.Difference(fields.Label(arithmetic.Parts[0]), fields.Label(arithmetic.Parts[1])),
        ArithmeticKind.Ratio => tongue.Formulas.Ratio(fields.Label(arithmetic.Parts[0]), fields.Label(arithmetic.Parts[1])),
        _ => throw new InvalidOperationException($"Unknown arithmetic {arithmetic.Kind}."),
    };

    private string Of(FieldFormula.Choose choose)
    {
        string[] rows = [.. choose.Rows.Select(r => tongue.Formulas.Row(Value(r.Then), conditions.Of(r.When)))];
        string? last = choose.Otherwise is { } otherwise ? Value(otherwise) : null;
        return string.Join("; ", [rows[0], .. rows[1..].Append(last).Select(tongue.Formulas.Otherwise)]);
    }

    private string Value(ChooseValue value) => value.Field is { } field ? fields.Label(field).The : fields.Value(value.Literal!, (Values.ValueKind?)null);

    private string FirstOf(ImmutableArray<Reference> times) => tongue.Formulas.FirstOf([.. times.Select(fields.Label)]);

    private string Same(ImmutableArray<Reference> same) => tongue.And(same.Select(f => fields.Label(f).Name));

    private string The(ImmutableArray<Reference> parts) => tongue.And(parts.Select(f => fields.Label(f).The));
}
