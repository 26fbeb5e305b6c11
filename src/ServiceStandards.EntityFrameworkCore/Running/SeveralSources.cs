using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Running;

/// <summary>Measures several sources at a time. What failed in transit is asked anew, as a whole, so that no source counts twice; without an answer of each there is none.</summary>
internal sealed class SeveralSources<T>(StandardsFor<T> standards, DateTimeOffset asOf, DatabaseOptions options)
{
    public async Task<Tally> Measure(IReadOnlyList<IQueryable<T>> sources, CancellationToken cancellation)
    {
        if (sources.Count == 0) throw new ArgumentException("Name at least one source.", nameof(sources));
        ThrowIfShared(sources);
        using var others = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<Tally>[] parts = [.. sources.Select((source, i) => OrEndOthers(Measured(source, i, sources.Count, others.Token), others))];
        try
        {
            Tally[] tallies = await Task.WhenAll(parts).ConfigureAwait(false);
            return tallies.Aggregate((all, more) => all.Merge(more));
        }
        catch (Exception)
        {
            cancellation.ThrowIfCancellationRequested();
            // The one that failed, not those that were ended because of it.
            if (parts.FirstOrDefault(p => p.IsFaulted) is { } failed) await failed.ConfigureAwait(false);
            throw;
        }
    }

    private async Task<Tally> Measured(IQueryable<T> source, int index, int count, CancellationToken cancellation)
    {
        var run = new DatabaseRun<T>(standards, asOf, options);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await run.Measure(source, cancellation).ConfigureAwait(false);
            }
            catch (DbException failure) when (!cancellation.IsCancellationRequested && attempt <= options.Retries && failure.IsTransient)
            {
                options.Logger?.LogWarning("Source {Source} of {Sources} failed in transit and is asked anew: {Reason}", index + 1, count, failure.Message);
                await Task.Delay(options.RetryDelay * attempt, cancellation).ConfigureAwait(false);
            }
            catch (DbException failure) when (!cancellation.IsCancellationRequested && count > 1)
            {
                throw new RecordsUnreadableException(DatabaseMessages.SourceFailed(index + 1, count, failure.Message), failure);
            }
        }
    }

    private static async Task<Tally> OrEndOthers(Task<Tally> part, CancellationTokenSource others)
    {
        try
        {
            return await part.ConfigureAwait(false);
        }
        catch
        {
            await others.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A connection does one thing at a time.</summary>
    private static void ThrowIfShared(IReadOnlyList<IQueryable<T>> sources)
    {
        if (sources.Count == 1 || sources.Any(s => s.Provider is not IAsyncQueryProvider)) return;
        DbConnection?[] connections = [.. sources.Select(s => s.Select(_ => 1).CreateDbCommand().Connection)];
        if (connections.Distinct().Count() < connections.Length) throw new ArgumentException("Two sources share a context; each is measured at the same time, and takes a context of its own.", nameof(sources));
    }
}
