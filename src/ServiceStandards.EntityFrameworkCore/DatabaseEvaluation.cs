using ServiceStandards.EntityFrameworkCore.Running;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore;

/// <summary>Measures records where they live: the standards become one grouped query for each way that they cut the records, and counts travel, not rows.</summary>
public static class DatabaseEvaluation
{
    /// <summary>Judges the records of a query in its database and gives the report, the same as if they had been fetched.</summary>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="records">Any query of Entity Framework over PostgreSQL: a set, or one with conditions, joins, a projection.</param>
    /// <param name="asOf">The moment the records are judged at: clocks that still run are read then.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ServiceStandards.Diagnostics.StandardsException">The database cannot measure some of the standards; holds a problem for each. Nothing was run.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    /// <example><code>
    /// ComplianceReport report = await standards.For&lt;Call&gt;().EvaluateAsync(db.Calls, asOf, cancellation);
    /// </code></example>
    public static Task<ComplianceReport> EvaluateAsync<T>(this StandardsFor<T> standards, IQueryable<T> records, DateTimeOffset asOf, CancellationToken cancellation = default) =>
        EvaluateAsync(standards, records, asOf, DatabaseOptions.Default, cancellation);

    /// <summary>Judges the records of a query in its database and gives the report.</summary>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="records">Any query of Entity Framework over PostgreSQL.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="ServiceStandards.Diagnostics.StandardsException">The database cannot measure some of the standards, and they are not to be streamed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public static Task<ComplianceReport> EvaluateAsync<T>(
        this StandardsFor<T> standards, IQueryable<T> records, DateTimeOffset asOf, DatabaseOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return EvaluateAsync(standards, [records], asOf, options, cancellation);
    }

    /// <summary>Counts the records of a query in its database without reaching verdicts, so that parts can be merged.</summary>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="records">Any query of Entity Framework over PostgreSQL.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    public static Task<Tally> MeasureAsync<T>(
        this StandardsFor<T> standards, IQueryable<T> records, DateTimeOffset asOf, DatabaseOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(records);
        return MeasureAsync(standards, [records], asOf, options, cancellation);
    }

    /// <summary>Judges the records of several databases, each in its own, and gives one report: only if every one of them answered, exactly once.</summary>
    /// <remarks>Where a standard uses <c>until-next</c> or <c>since-previous</c>, all records that have the same values in those fields are in one source.</remarks>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="sources">Queries that have no record in common, each of a context of its own; they are measured at the same time.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="RecordsUnreadableException">A source failed, or was not there; there is no report of the others.</exception>
    /// <example><code>
    /// ComplianceReport report = await standards.For&lt;Call&gt;().EvaluateAsync([shard1.Calls, shard2.Calls], asOf, cancellation);
    /// </code></example>
    public static Task<ComplianceReport> EvaluateAsync<T>(
        this StandardsFor<T> standards, IReadOnlyList<IQueryable<T>> sources, DateTimeOffset asOf, CancellationToken cancellation = default) =>
        EvaluateAsync(standards, sources, asOf, DatabaseOptions.Default, cancellation);

    /// <summary>Judges the records of several databases and gives one report.</summary>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="sources">Queries that have no record in common, each of a context of its own.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="RecordsUnreadableException">A source failed, or was not there; there is no report of the others.</exception>
    public static Task<ComplianceReport> EvaluateAsync<T>(
        this StandardsFor<T> standards, IReadOnlyList<IQueryable<T>> sources, DateTimeOffset asOf, DatabaseOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return standards.Told(async () => standards.Report(await MeasureAsync(standards, sources, asOf, options, cancellation).ConfigureAwait(false)));
    }

    /// <summary>Counts the records of several databases without reaching verdicts.</summary>
    /// <param name="standards">The standards, bound to the entity.</param>
    /// <param name="sources">Queries that have no record in common, each of a context of its own.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    public static Task<Tally> MeasureAsync<T>(
        this StandardsFor<T> standards, IReadOnlyList<IQueryable<T>> sources, DateTimeOffset asOf, DatabaseOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(sources);
        return new SeveralSources<T>(standards, asOf, options ?? DatabaseOptions.Default).Measure(sources, cancellation);
    }
}
