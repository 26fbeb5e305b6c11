namespace ServiceStandards.Diagnostics;

/// <summary>Collects the problems of one run; what it gives out is in file order.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public IReadOnlyList<Diagnostic> InFileOrder() =>
        [.. _found.Distinct().OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    public void ThrowIfErrors()
    {
        if (HasErrors) throw new StandardsException(InFileOrder());
    }
}
