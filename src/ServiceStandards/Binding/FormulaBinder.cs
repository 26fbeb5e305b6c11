using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>Binds the fields that a file derives from others.</summary>
internal sealed class FormulaBinder(FieldBinder fields, DiagnosticBag bag)
{
    public BoundField? Bind(DerivedField field) => field.Formula switch
    {
        FieldFormula.Elapsed elapsed => BindElapsed(field, elapsed),
        _ => NotYet(field),
    };

    private BoundField? NotYet(DerivedField field)
    {
        bag.Add(Messages.NotInThisVersion(field.Location, field.Name));
        return null;
    }

    private BoundField.Elapsed? BindElapsed(DerivedField field, FieldFormula.Elapsed elapsed)
    {
        if (FirstOf(elapsed.From, field) is not { } from || FirstOf(elapsed.To, field) is not { } to) return null;
        return new BoundField.Elapsed(field.Name, from, to, [], elapsed.Calendar is { } calendar ? fields.Calendar(calendar) : null);
    }

    private BoundField? FirstOf(ImmutableArray<Reference> references, DerivedField field)
    {
        ImmutableArray<BoundField?> parts = [.. references.Select(r => fields.FindTime(r, $"field '{field.Name}'"))];
        if (parts.Contains(null)) return null;
        return parts.Length == 1 ? parts[0] : new BoundField.FirstGiven(field.Name, [.. parts.OfType<BoundField>()]);
    }
}
