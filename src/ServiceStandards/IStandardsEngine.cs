using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards;

/// <summary>A way of judging records by standards. Each gives the same report.</summary>
public interface IStandardsEngine
{
    /// <summary>Its name, such as <c>streaming</c>.</summary>
    string Name { get; }

    /// <summary>Judges the records of a source and gives the report.</summary>
    /// <param name="standards">The standards, bound to the records.</param>
    /// <param name="source">The source; one bound to the same shape.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="RecordsUnreadableException">The source cannot be read, or a record cannot be judged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    ComplianceReport Evaluate<T>(
        StandardsFor<T> standards, RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
        where T : notnull;
}
