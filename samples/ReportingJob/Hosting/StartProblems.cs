using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ServiceStandards.ReportingJob.Hosting;

/// <summary>Everything that is wrong with settings, mapping and standards, found before anything is started.</summary>
internal static class StartProblems
{
    public static IReadOnlyList<string> Of(IHost host)
    {
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (AggregateException several)
        {
            return [.. several.Flatten().InnerExceptions.SelectMany(Of)];
        }
        catch (Exception one) when (one is OptionsValidationException or InvalidOperationException)
        {
            return [.. Of(one)];
        }
    }

    /// <summary>A setting of the wrong kind, or with a name that nobody reads, is an <see cref="InvalidOperationException"/>.</summary>
    private static IEnumerable<string> Of(Exception wrong) => wrong is OptionsValidationException invalid ? invalid.Failures : [wrong.Message];
}
