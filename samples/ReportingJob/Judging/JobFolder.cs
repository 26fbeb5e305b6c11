using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>The folder of the job: <c>history/FINGERPRINT</c>, <c>reports</c>, <c>last-run.json</c>, <c>job.lock</c>.</summary>
internal sealed class JobFolder
{
    public JobFolder(IOptions<JobSettings> settings, IHostEnvironment environment) =>
        Root = Directory.CreateDirectory(Path.GetFullPath(settings.Value.Folder, environment.ContentRootPath)).FullName;

    public string Root { get; }

    public string Reports => Path.Combine(Root, "reports");

    public string LastRun => Path.Combine(Root, "last-run.json");

    /// <summary>Standards that count something else have a history of their own, since their tallies do not add up.</summary>
    public string History(string fingerprint) => Path.Combine(Root, "history", fingerprint);

    /// <summary>Makes this process the only one that works in the folder until it is disposed or dies; null where another one is.</summary>
    public IDisposable? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(Root, "job.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
