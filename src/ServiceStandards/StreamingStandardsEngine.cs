using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards;

/// <summary>The engine that counts records as they pass, on several threads, and keeps none of them: the one that <see cref="StandardsFor{T}"/> has built in.</summary>
public sealed class StreamingStandardsEngine : IStandardsEngine
{
    /// <inheritdoc/>
    public string Name => "streaming";

    /// <inheritdoc/>
    public ComplianceReport Evaluate<T>(
        StandardsFor<T> standards, RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(standards);
        return standards.Evaluate(source, asOf, options, cancellation);
    }
}
