using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceStandards.Hosting;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Health;
using ServiceStandards.ReportingJob.Judging;
using ServiceStandards.ReportingJob.Sample;
using ServiceStandards.ReportingJob.Scheduling;
using ServiceStandards.ReportingJob.Settings;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Hosting;

/// <summary>Puts the job together. All relative paths start at the folder of the program, wherever it is called from.</summary>
internal static class JobHost
{
    /// <param name="arguments">Settings, as in <c>--Job:Period=week</c>.</param>
    /// <param name="isScheduled">Whether it runs by its schedule, or when it is told to.</param>
    public static HostApplicationBuilder Builder(string[] arguments, bool isScheduled)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        AddSettings(builder.Services, builder.Configuration);
        builder.Services.AddServiceStandards(o => AddPaths(o.Paths, builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<SampleDatabase>().AddSingleton<ContactDatabase>().AddSingleton<JobFolder>();
        builder.Services.AddSingleton<JobMeter>().AddSingleton<ReportingRun>().AddSingleton<GuardedRun>();
        builder.Services.AddHostedService<SampleMaking>().AddHostedService<Exporting>();
        AddHealth(builder.Services, isScheduled);
        if (isScheduled) builder.Services.AddRunSchedule();
        return builder;
    }

    /// <summary>A setting with a name that nobody reads is an error, since it is a slip of the pen.</summary>
    private static void AddSettings(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<JobSettings>, JobCheck>().AddSingleton<IValidateOptions<DatabaseSettings>, DatabaseCheck>();
        services.AddOptions<JobSettings>().Bind(configuration.GetSection(JobSettings.Section), o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddOptions<DatabaseSettings>().Bind(configuration.GetSection(DatabaseSettings.Section), o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddOptions<TelemetrySettings>().Bind(configuration.GetSection(TelemetrySettings.Section), o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
    }

    private static void AddPaths(IList<string> paths, IConfiguration configuration, string folder)
    {
        foreach (string path in configuration.GetSection("Standards:Paths").Get<string[]>() ?? []) paths.Add(Path.GetFullPath(path, folder));
    }

    private static void AddHealth(IServiceCollection services, bool isScheduled)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<RunHealth>("last-run");
        if (!isScheduled) return;
        services.AddSingleton<IHealthCheckPublisher, HealthFile>();
        services.Configure<HealthCheckPublisherOptions>(o => (o.Delay, o.Period) = (TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1)));
    }
}
