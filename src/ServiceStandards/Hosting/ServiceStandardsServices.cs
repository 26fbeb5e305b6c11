using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ServiceStandards.Hosting;

/// <summary>Registers standards with an application's services.</summary>
public static class ServiceStandardsServices
{
    /// <summary>
    /// Registers <see cref="StandardSet"/>, read once, and <see cref="StandardsEvaluator"/>. Standards with errors stop the
    /// application at its start with an <see cref="OptionsValidationException"/> that holds every problem; so does resolving them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which standards.</param>
    /// <example><code>
    /// builder.Services.AddServiceStandards(options => options.Paths.Add("standards"));
    /// </code></example>
    public static IServiceCollection AddServiceStandards(this IServiceCollection services, Action<ServiceStandardsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ServiceStandardsOptions>().Configure(configure);
        return services.AddStandards();
    }

    /// <summary>The same with the options from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">A section such as <c>{ "Paths": [ "standards" ], "Threads": 2 }</c>.</param>
    public static IServiceCollection AddServiceStandards(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<ServiceStandardsOptions>().Bind(section);
        return services.AddStandards();
    }

    private static IServiceCollection AddStandards(this IServiceCollection services)
    {
        services.AddOptions<ServiceStandardsOptions>().ValidateOnStart();
        services.TryAddSingleton(provider => new StandardsLoading(Logger<StandardSet>(provider)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ServiceStandardsOptions>, StandardsLoadable>());
        services.TryAddSingleton(provider => provider.GetRequiredService<StandardsLoading>().Of(Options(provider)).Set!);
        services.TryAddSingleton<IStandardsEngine, StreamingStandardsEngine>();
        services.TryAddSingleton(provider => new StandardsEvaluator(
            provider.GetRequiredService<StandardSet>(), Options(provider), provider.GetRequiredService<IStandardsEngine>(), Logger<StandardsEvaluator>(provider)));
        return services;
    }

    /// <summary>The options, validated: reading them throws where the standards have errors.</summary>
    private static ServiceStandardsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ServiceStandardsOptions>>().Value;

    private static ILogger Logger<T>(IServiceProvider provider) => provider.GetService<ILogger<T>>() ?? (ILogger)NullLogger<T>.Instance;
}
