using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Binds the fields that a file derives from others.</summary>
internal sealed class FormulaBinder(FieldBinder fields, DateTimeZone zone, DiagnosticBag bag)
{
    private readonly ChoiceBinder _choices = new(fields, zone, bag);
    private readonly ClockBinder _clocks = new(fields, zone, bag);

    public BoundField? Bind(DerivedField field) => field.Formula switch
    {
        FieldFormula.Elapsed elapsed => BindElapsed(field, elapsed),
        FieldFormula.Clock clock => _clocks.Bind(field, clock),
        FieldFormula.Arithmetic arithmetic => BindArithmetic(field, arithmetic),
        FieldFormula.Weighted weighted => BindWeighted(field, weighted),
        FieldFormula.Choose choose => _choices.Bind(field, choose),
        FieldFormula.TimePart part => BindTimePart(field, part),
        FieldFormula.UntilNext next => BindNeighbour(field, next.Same, next: true),
        FieldFormula.SincePrevious previous => BindNeighbour(field, previous.Same, next: false),
        _ => throw new InvalidOperationException($"Unknown formula {field.Formula.GetType().Name}."),
    };

    private BoundField.Elapsed? BindElapsed(DerivedField field, FieldFormula.Elapsed elapsed)
    {
        if (FirstOf(elapsed.From, field) is not { } from || FirstOf(elapsed.To, field) is not { } to) return null;
        WorkingCalendar? calendar = elapsed.Calendar is { } named ? fields.Calendar(named) : null;
        if (elapsed.Calendar is not null && calendar is null) return null; // the calendar was told
        return new BoundField.Elapsed(field.Name, from, to, [], calendar);
    }

    private BoundField? FirstOf(ImmutableArray<Reference> references, DerivedField field)
    {
        ImmutableArray<BoundField?> parts = [.. references.Select(r => fields.FindTime(r, $"field '{field.Name}'"))];
        if (parts.Contains(null)) return null;
        return parts.Length == 1 ? parts[0] : new BoundField.FirstGiven(field.Name, [.. parts.OfType<BoundField>()]);
    }

    private BoundField.Arithmetic? BindArithmetic(DerivedField field, FieldFormula.Arithmetic arithmetic)
    {
        if (Amounts(arithmetic.Parts, field) is not { } parts) return null;
        if (arithmetic.Kind == ArithmeticKind.Ratio) return new BoundField.Arithmetic(field.Name, ValueKind.Number, arithmetic.Kind, parts);
        return OneKind(parts, field) is { } kind ? new BoundField.Arithmetic(field.Name, kind, arithmetic.Kind, parts) : null;
    }

    private BoundField.Weighted? BindWeighted(DerivedField field, FieldFormula.Weighted weighted)
    {
        if (Amounts([.. weighted.Parts.Select(p => p.Field)], field) is not { } parts || OneKind(parts, field) is not { } kind) return null;
        return new BoundField.Weighted(field.Name, kind, [.. parts.Zip(weighted.Parts, (bound, written) => (bound, written.Weight))]);
    }

    private BoundField.TimePart? BindTimePart(DerivedField field, FieldFormula.TimePart part)
    {
        ValueKind kind = part.Kind switch
        {
            TimePartKind.Date => ValueKind.Date,
            TimePartKind.Weekday => ValueKind.Text,
            TimePartKind.Hour => ValueKind.Number,
            _ => throw new InvalidOperationException($"Unknown part {part.Kind}."),
        };
        return fields.FindTime(part.Field, $"field '{field.Name}'") is { } time ? new BoundField.TimePart(field.Name, kind, part.Kind, time, zone) : null;
    }

    private BoundField.Neighbour? BindNeighbour(DerivedField field, ImmutableArray<Reference> references, bool next)
    {
        ImmutableArray<BoundField?> same = [.. references.Select(r => fields.Find(r, $"field '{field.Name}'"))];
        if (fields.OwnTime is null) bag.Add(Messages.NeighbourWithoutTime(field.Formula.Location, field.Name, fields.Owner));
        return fields.OwnTime is not { } time || same.Contains(null) ? null : new BoundField.Neighbour(field.Name, [.. same.OfType<BoundField>()], time, next);
    }

    private ImmutableArray<BoundField>? Amounts(ImmutableArray<Reference> references, DerivedField field)
    {
        ImmutableArray<BoundField?> parts = [.. references.Select(r => fields.FindAmount(r, $"field '{field.Name}'"))];
        return parts.Contains(null) ? null : [.. parts.OfType<BoundField>()];
    }

    private ValueKind? OneKind(ImmutableArray<BoundField> parts, DerivedField field)
    {
        if (parts.All(p => p.Kind == parts[0].Kind)) return parts[0].Kind;
        bag.Add(Messages.MixedKinds(field.Location, field.Name));
        return null;
    }
}
