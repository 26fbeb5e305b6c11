using Microsoft.Extensions.Logging;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Hosting;

/// <summary>Reads the standards of an application once, and logs what was read and what is wrong with it.</summary>
internal sealed class StandardsLoading(ILogger logger)
{
    private readonly Lock _loading = new();
    private (StandardSet? Set, IReadOnlyList<Diagnostic> Diagnostics)? _loaded;

    /// <summary>The standards, null when there are errors; and everything that is wrong.</summary>
    public (StandardSet? Set, IReadOnlyList<Diagnostic> Diagnostics) Of(ServiceStandardsOptions options)
    {
        lock (_loading) return _loaded ??= Load(options);
    }

    private (StandardSet?, IReadOnlyList<Diagnostic>) Load(ServiceStandardsOptions options)
    {
        StandardSet.TryLoad(options.Paths, out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
            logger.Log(diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
        if (set is not null)
            logger.LogInformation("Loaded {Standards} service standards from {Paths}, fingerprint {Fingerprint}", set.Ids.Count, string.Join(", ", options.Paths), set.Fingerprint);
        return (set, diagnostics);
    }
}
