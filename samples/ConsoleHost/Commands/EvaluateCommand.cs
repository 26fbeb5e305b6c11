using ServiceStandards.ConsoleHost.Output;
using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Judges records by standards and writes the report.</summary>
internal sealed class EvaluateCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(EvaluateArguments arguments)
    {
        IStandardsEngine engine = Engines.Named(arguments.Engine);
        StandardSet standards = StandardSet.Load(arguments.Standards);
        if (arguments.Language is { } language) standards = standards.In(language);
        Moments moments = Moments.Of(arguments, standards, terminal.Clock);
        Destination destination = Destination.Of(arguments);
        TableRecords records = RecordsOf.Open(arguments.Records, arguments.Mapping, arguments.MaxRejected);
        ComplianceReport report = Evaluate(engine, standards.For(records.Shape), records, moments);
        destination.Write(report, terminal, cancellation);
        ExitCode code = Judge(report);
        Conclusion.Write(terminal, report, code);
        return code;
    }

    private ComplianceReport Evaluate(IStandardsEngine engine, StandardsFor<TableRow> standards, TableRecords records, Moments moments)
    {
        using ProgressLine? line = terminal is { IsScreen: true, IsErrorScreen: true } ? new ProgressLine(terminal.Error, terminal.Width) : null;
        return engine.Evaluate(standards, records, moments.AsOf, moments.Options(line), cancellation);
    }

    private static ExitCode Judge(ComplianceReport report)
    {
        Verdict[] verdicts = [.. report.Standards.Select(s => s.Verdict).OfType<Verdict>(), .. report.Scorecards.Select(c => c.Verdict)];
        if (verdicts.Contains(Verdict.NonCompliant)) return ExitCode.NonCompliant;
        return verdicts.All(v => v is Verdict.Compliant or Verdict.Tolerated) ? ExitCode.Good : ExitCode.Open;
    }
}
