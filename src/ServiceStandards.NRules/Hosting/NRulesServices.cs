using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ServiceStandards.NRules.Hosting;

/// <summary>Registers the NRules engine with an application's services.</summary>
public static class NRulesServices
{
    /// <summary>Lets the application's <see cref="ServiceStandards.Hosting.StandardsEvaluator"/> judge by the NRules engine; beside <c>AddServiceStandards</c>, in any order.</summary>
    /// <param name="services">The services.</param>
    /// <example><code>
    /// builder.Services.AddServiceStandards(options => options.Paths.Add("standards")).AddNRulesEngine();
    /// </code></example>
    public static IServiceCollection AddNRulesEngine(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.Replace(ServiceDescriptor.Singleton<IStandardsEngine, NRulesEngine>());
    }
}
