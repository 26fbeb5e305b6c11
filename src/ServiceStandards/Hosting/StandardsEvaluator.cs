using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Hosting;

/// <summary>Judges records by an application's standards and logs what came out. A singleton, safe to use from several threads.</summary>
/// <example><code>
/// ComplianceReport report = evaluator.Evaluate(calls, asOf, cancellation: stoppingToken);
/// </code></example>
public sealed class StandardsEvaluator
{
    private readonly ConcurrentDictionary<Type, object> _bound = new();
    private readonly ServiceStandardsOptions _options;
    private readonly IStandardsEngine _engine;
    private readonly ILogger _logger;

    internal StandardsEvaluator(StandardSet standards, ServiceStandardsOptions options, IStandardsEngine engine, ILogger logger) =>
        (Standards, _options, _engine, _logger) = (standards, options, engine, logger);

    /// <summary>The standards.</summary>
    public StandardSet Standards { get; }

    /// <summary>Judges records of a class, record or struct by the names of its properties; bound once for each type.</summary>
    /// <param name="records">The records; a list is read by several threads.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run, progress included; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="ServiceStandards.Diagnostics.StandardsException">A field that a standard needs is absent or of a type that does not fit.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public ComplianceReport Evaluate<T>(IEnumerable<T> records, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
        where T : notnull
    {
        var standards = (StandardsFor<T>)_bound.GetOrAdd(typeof(T), _ => Standards.For<T>());
        return Logged(() => _engine.Evaluate(standards, RecordsInMemory.Of(records), asOf, With(options), cancellation));
    }

    /// <summary>Judges the records of a source: a file, a query.</summary>
    /// <param name="source">The source.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run, progress included; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="ServiceStandards.Diagnostics.StandardsException">A field that a standard needs is absent or of a type that does not fit.</exception>
    /// <exception cref="RecordsUnreadableException">The source cannot be read, or too many of its rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public ComplianceReport Evaluate<T>(
        RecordSource<T> source, RecordShape<T> shape, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
        where T : notnull
    {
        StandardsFor<T> standards = Standards.For(shape);
        return Logged(() => _engine.Evaluate(standards, source, asOf, With(options), cancellation));
    }

    private EvaluationOptions With(EvaluationOptions? options)
    {
        options ??= EvaluationOptions.Default;
        return options with { Threads = options.Threads ?? _options.Threads };
    }

    private ComplianceReport Logged(Func<ComplianceReport> evaluate)
    {
        long start = Stopwatch.GetTimestamp();
        ComplianceReport report = evaluate();
        _logger.LogInformation("Judged {Records} records by {Standards} service standards in {Elapsed}, {Rejected} rows rejected",
            report.Records.Read, report.Standards.Count, Stopwatch.GetElapsedTime(start), report.Records.Rejected);
        foreach (StandardResult standard in report.Standards) Log(standard);
        return report;
    }

    private void Log(StandardResult standard) => _logger.Log(
        standard.Verdict == Verdict.NonCompliant ? LogLevel.Warning : LogLevel.Information,
        "Standard {Standard} is {Verdict}: attained {Attained}, target {Target}, {Judged} judged",
        standard.Id, standard.Verdict, standard.Whole.Attained, standard.Target?.Text, standard.Whole.Judged);
}
