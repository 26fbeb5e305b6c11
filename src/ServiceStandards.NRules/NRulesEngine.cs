using ServiceStandards.Evaluation;
using ServiceStandards.NRules.Rules;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules;

/// <summary>Judges records as facts of an NRules session: the same report as the streaming engine's, by rules. The records stay in memory meanwhile.</summary>
public sealed class NRulesEngine : IStandardsEngine
{
    /// <inheritdoc/>
    public string Name => "nrules";

    /// <inheritdoc/>
    public ComplianceReport Evaluate<T>(
        StandardsFor<T> standards, RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(source);
        return standards.Told(() => Judged(standards, source, asOf, options ?? EvaluationOptions.Default, cancellation));
    }

    private static ComplianceReport Judged<T>(StandardsFor<T> standards, RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions options, CancellationToken cancellation)
        where T : notnull
    {
        var plan = new SessionPlan<T>(standards, options);
        var run = new SessionRun<T>(plan, SessionCompiler.Compile(plan, null, cancellation), asOf);
        foreach (RecordReader<T> reader in source.Open(1))
        {
            using (reader) new SessionFilling<T>(run, options.Progress).Fill(reader, cancellation);
        }

        run.Fire(cancellation);
        return run.Report(source.LeftOut, cancellation);
    }
}
