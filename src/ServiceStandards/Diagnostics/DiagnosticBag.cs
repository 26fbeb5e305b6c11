namespace ServiceStandards.Diagnostics;

/// <summary>Collects the problems of one run; what it gives out is in file order.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);

    public DiagnosticBag() { }

    /// <summary>An empty bag that knows the same files.</summary>
    public DiagnosticBag(DiagnosticBag other) => _sources = new(other._sources, StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    /// <summary>The texts of the files that are known, by path.</summary>
    public IReadOnlyCollection<SourceText> Sources => _sources.Values;

    public int Count => _found.Count;

    /// <summary>Makes the lines of a file known, for the caret lines of what is added after this.</summary>
    public void AddSource(SourceText source) => _sources[source.Path] = source;

    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic.SourceLine is null ? diagnostic with { SourceLine = LineOf(diagnostic.Location) } : diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds an error unless one stands at the very same place: a later stage finds again what an earlier one told.</summary>
    public void AddUnlessTold(Diagnostic diagnostic)
    {
        if (!_found.Exists(told => told.Severity == Severity.Error && told.Location == diagnostic.Location)) Add(diagnostic);
    }

    public IReadOnlyList<Diagnostic> InFileOrder() =>
        [.. _found.Distinct().OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    public void ThrowIfErrors()
    {
        if (HasErrors) throw new StandardsException(InFileOrder());
    }

    private string? LineOf(SourceLocation at) =>
        at.Line > 0 && _sources.TryGetValue(at.File, out SourceText? source) ? source.Line(at.Line) : null;
}
