using System.Collections.Immutable;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Finds the fields that one file's standards name: derived ones, the record's own, and the built-in ones that follow from others.</summary>
internal sealed class FieldBinder
{
    private readonly StandardsFile _file;
    private readonly FieldCatalog _catalog;
    private readonly FieldUses _uses;
    private readonly IReadOnlyDictionary<string, WorkingCalendar> _calendars;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, DerivedField> _derived;
    private readonly Dictionary<string, BoundField?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundField.Column?> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);
    private readonly FormulaBinder _formulas;
    private readonly BuiltInFormulas _builtIn;
    private readonly Lazy<BoundField?> _ownTime;
    private readonly Lazy<EventsAnswer> _events;

    public FieldBinder(StandardsFile file, FieldCatalog catalog, IReadOnlyDictionary<string, WorkingCalendar> calendars, DiagnosticBag bag)
    {
        (_file, _catalog, _calendars, _bag) = (file, catalog, calendars, bag);
        _uses = new FieldUses(file);
        _derived = file.Fields.DistinctBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Name, StringComparer.Ordinal);
        _formulas = new FormulaBinder(this, file.TimeZone, bag);
        _builtIn = new BuiltInFormulas(Own);
        _ownTime = new Lazy<BoundField?>(() => FirstOf("time", "arrived-at", "queued-at", "time"));
        _events = new Lazy<EventsAnswer>(() => catalog.FindEvents(file.TimeZone));
    }

    /// <summary>The texts that conditions on these fields name, in the order they were bound.</summary>
    public List<LiteralUse> LiteralUses { get; } = [];

    /// <summary>The record's own fields that were found.</summary>
    public IEnumerable<BoundField> Columns => _own.Values.Concat(_found.Values).OfType<BoundField.Column>();

    public string Owner => _catalog.Owner;

    /// <summary>The field; null after a diagnostic.</summary>
    public BoundField? Find(Reference field, string where)
    {
        if (!_found.TryGetValue(field.Name, out BoundField? found)) _found[field.Name] = found = Make(field);
        if (found is null && !IsKnown(field.Name)) _bag.Add(Messages.UnknownField(field.Location, field.Name, where, KnownNames));
        else if (found is BoundField.Column) DoubtSpelling(field, where);
        return found;
    }

    /// <summary>The field as a time; a date is its first moment; null after a diagnostic.</summary>
    public BoundField? FindTime(Reference field, string use)
    {
        if (Find(field, use) is not { } found) return null;
        if (found.Kind == ValueKind.Time) return found;
        if (found.Kind == ValueKind.Date) return new BoundField.StartOfDay(found, _file.TimeZone);
        _bag.Add(Messages.FieldOfWrongKind(field.Location, field.Name, found.Kind, use, "a time"));
        return null;
    }

    /// <summary>The field as a number or a duration; null after a diagnostic.</summary>
    public BoundField? FindAmount(Reference field, string use, bool numberOnly = false)
    {
        if (Find(field, use) is not { } found) return null;
        if (found.Kind == ValueKind.Number || (found.Kind == ValueKind.Duration && !numberOnly)) return found;
        _bag.Add(Messages.FieldOfWrongKind(field.Location, found.Name, found.Kind, use, numberOnly ? "a number" : "a number or a duration"));
        return null;
    }

    /// <summary>The time that owns a record where a standard names none: arrived-at, else queued-at, else time.</summary>
    public BoundField? OwnTime => _ownTime.Value;

    /// <summary>The record's id, read only to be shown.</summary>
    public BoundField? Id() => Column("id", default, shownOnly: true);

    /// <summary>The record's events, read in one way for all clocks of the file.</summary>
    public EventsAnswer Events => _events.Value;

    /// <summary>Whether records are not known yet, so that they may have any field.</summary>
    public bool IsOpen => _catalog == OpenFields.Catalog;

    public WorkingCalendar? Calendar(Reference calendar) => _calendars.GetValueOrDefault(calendar.Name);

    private BoundField? FirstOf(string name, params string[] fields)
    {
        ImmutableArray<BoundField> parts = [.. fields.Select(Own).OfType<BoundField>().Where(f => f.Kind == ValueKind.Time)];
        return parts.Length < 2 ? parts.FirstOrDefault() : new BoundField.FirstGiven(name, parts);
    }

    private BoundField? Make(Reference field)
    {
        if (!_underWay.Add(field.Name)) throw new InvalidOperationException($"Field '{field.Name}' is derived from itself; circles are found before fields are bound.");
        BoundField? made = _derived.TryGetValue(field.Name, out DerivedField? derived)
            ? _formulas.Bind(derived)
            : _builtIn.Make(field.Name, Own(field.Name) ?? Column(field.Name, field.Location));
        _underWay.Remove(field.Name);
        return made;
    }

    /// <summary>The record's own field of that name, one object however often it is asked for; null when there is none.</summary>
    private BoundField.Column? Own(string name)
    {
        if (!_own.TryGetValue(name, out BoundField.Column? own)) _own[name] = own = Column(name, default);
        return own;
    }

    private BoundField.Column? Column(string name, SourceLocation at, bool shownOnly = false)
    {
        FieldAnswer answer = _catalog.Find(new FieldRequest(name, _file.TimeZone, Wanted(name), shownOnly));
        if (answer is FieldAnswer.Readable readable) return new BoundField.Column(readable.Reading);
        if (answer is FieldAnswer.Unreadable unreadable && at != default)
            _bag.Add(Messages.FieldNotReadable(at, name, _catalog.Owner, unreadable.TypeName));
        return null;
    }

    private ValueKind? Wanted(string name) => ContactFields.Kinds.TryGetValue(name, out ValueKind kind) ? kind : _uses.KindOf(name);

    private bool IsKnown(string name) => _derived.ContainsKey(name) || _catalog.Names.Contains(name);

    private IEnumerable<string> KnownNames => _catalog.Names.Concat(_derived.Keys);

    /// <summary>Without records any name may be a field of theirs; but a plain slip of the pen is none.</summary>
    private void DoubtSpelling(Reference field, string where)
    {
        if (!IsOpen || IsKnown(field.Name) || Nearest.To(field.Name, KnownNames) is not { } nearest) return;
        if (Nearest.IsSlip(field.Name, nearest)) _bag.Add(Messages.UnknownField(field.Location, field.Name, where, KnownNames));
        else if (!field.Name.StartsWith(nearest, StringComparison.Ordinal) && Nearest.IsNearWordByWord(field.Name, nearest)) _bag.Add(Messages.PerhapsMisspelt(field.Location, field.Name, nearest));
    }
}
