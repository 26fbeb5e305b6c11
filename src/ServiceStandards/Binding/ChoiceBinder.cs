using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Binds decision tables. Their values are all of one kind: that of the fields they give, else what all literals can be read as.</summary>
internal sealed class ChoiceBinder(FieldBinder fields, DateTimeZone zone, DiagnosticBag bag)
{
    private static readonly ValueKind[] s_kinds = [ValueKind.Number, ValueKind.Duration, ValueKind.Flag];

    public BoundField.Choose? Bind(DerivedField field, FieldFormula.Choose choose)
    {
        var conditions = new ConditionBinder(fields, new LiteralBinder(zone, bag), fields.LiteralUses, bag);
        ChooseValue[] values = [.. choose.Rows.Select(r => r.Then), .. choose.Otherwise is { } last ? [last] : Array.Empty<ChooseValue>()];
        (ChooseValue Written, BoundField? Field)[] found = [.. values.Select(v => (v, v.Field is { } f ? fields.Find(f, $"field '{field.Name}'") : null))];
        if (found.Any(v => v.Written.Field is not null && v.Field is null)) return null;
        if (OneKind(field, found) is not { } kind) return null;

        TextCoding? coding = kind == ValueKind.Text ? Coding(found) : null;
        BoundChoice?[] choices = [.. found.Select(v => Choice(field, kind, v.Written, v.Field))];
        if (choices.Contains(null)) return null;
        ImmutableArray<BoundRow> rows = [.. choose.Rows.Select((row, i) => new BoundRow(conditions.Bind(row.When, $"field '{field.Name}'"), choices[i]!))];
        return new BoundField.Choose(field.Name, kind, rows, choose.Otherwise is null ? null : choices[^1], coding);
    }

    private ValueKind? OneKind(DerivedField field, (ChooseValue Written, BoundField? Field)[] values)
    {
        ValueKind[] kinds = [.. values.Select(v => v.Field).OfType<BoundField>().Select(f => f.Kind).Distinct()];
        if (kinds.Length > 1) bag.Add(Messages.MixedKinds(field.Location, field.Name));
        if (kinds.Length > 0) return kinds.Length == 1 ? kinds[0] : null;
        Literal[] literals = [.. values.Select(v => v.Written.Literal!)];
        foreach (ValueKind kind in s_kinds)
        {
            if (Array.TrueForAll(literals, l => !l.Quoted && LiteralBinder.Read(l.Text, kind) is not null)) return kind;
        }

        return ValueKind.Text;
    }

    /// <summary>Tables of literals only can give just these; so a typing error in a condition on them is found.</summary>
    private static TextCoding.Strings Coding((ChooseValue Written, BoundField? Field)[] values) =>
        Array.TrueForAll(values, v => v.Field is null)
            ? new TextCoding.Strings([.. values.Select(v => v.Written.Literal!.Text).Distinct(StringComparer.Ordinal)])
            : TextCoding.Strings.Coding;

    private BoundChoice? Choice(DerivedField field, ValueKind kind, ChooseValue written, BoundField? bound)
    {
        if (bound is not null) return new BoundChoice(null, bound);
        Literal literal = written.Literal!;
        if (kind == ValueKind.Text) return new BoundChoice(BoundValue.OfText(literal.Text), null);
        if (!literal.Quoted && LiteralBinder.Read(literal.Text, kind) is { } value) return new BoundChoice(value, null);
        bag.Add(Messages.NotOfKind(literal.Location, field.Name, kind, literal.Text));
        return null;
    }
}
