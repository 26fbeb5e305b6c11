using Microsoft.Extensions.Options;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Hosting;

/// <summary>Options are valid when they name standards without errors; the failure lists every error.</summary>
internal sealed class StandardsLoadable(StandardsLoading loading) : IValidateOptions<ServiceStandardsOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceStandardsOptions options)
    {
        if (options.Paths.Count == 0) return ValidateOptionsResult.Fail("No service standards are named: add a file or folder to Paths.");
        if (options.Threads < 1) return ValidateOptionsResult.Fail($"Threads is {options.Threads}, expected 1 or more.");
        var (set, diagnostics) = loading.Of(options);
        return set is not null ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
    }
}
