using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Which fields are durations as far as a file tells: built-in ones, those that measure time, those used as such, and sums with a part that is one.</summary>
internal sealed class DurationFields(ImmutableArray<DerivedField> fields, Func<string, ValueKind?> used)
{
    private readonly Dictionary<string, FieldFormula> _formulas = fields.DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.Formula, StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The parts of a formula that are all of one kind, which is its own; none where it is no sum.</summary>
    public static ImmutableArray<Reference> Summed(FieldFormula formula) => formula switch
    {
        FieldFormula.Arithmetic { Kind: not ArithmeticKind.Ratio } sum => sum.Parts,
        FieldFormula.Weighted weighted => [.. weighted.Parts.Select(p => p.Field)],
        _ => [],
    };

    public bool Has(string name)
    {
        if (_known.TryGetValue(name, out bool known)) return known;
        _known[name] = false; // a circle is an error of its own, and ends here
        return _known[name] = used(name) == ValueKind.Duration || ContactFields.Kinds.GetValueOrDefault(name) == ValueKind.Duration || (_formulas.TryGetValue(name, out FieldFormula? formula) && Gives(formula));
    }

    private bool Gives(FieldFormula formula) =>
        formula is FieldFormula.Elapsed or FieldFormula.Clock or FieldFormula.UntilNext or FieldFormula.SincePrevious || Summed(formula).Any(part => Has(part.Name));
}
