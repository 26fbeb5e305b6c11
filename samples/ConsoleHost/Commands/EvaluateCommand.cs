using ServiceStandards.Diagnostics;
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
        StandardSet standards = StandardSet.Load(arguments.Standards);
        if (arguments.Only.Count > 0) standards = Chosen(standards, arguments.Only);
        if (arguments.Language is { } language) standards = standards.In(language);
        Moments moments = Moments.Of(arguments, standards, terminal.Clock);
        Destination destination = Destination.Of(arguments);
        TableRecords records = RecordsOf.Open(arguments.Records, arguments.Mapping, arguments.MaxRejected);
        ComplianceReport report = Evaluate(Bound(standards, records), records, moments);
        destination.Write(report, terminal, cancellation);
        ExitCode code = Judge(report);
        Conclusion.Write(terminal, report, code);
        return code;
    }

    private static StandardSet Chosen(StandardSet standards, IReadOnlyList<string> only)
    {
        try
        {
            return standards.Only(only);
        }
        catch (ArgumentException unknown)
        {
            throw new CannotRunException($"--only: {unknown.Message}", unknown);
        }
    }

    /// <summary>A field that the records lack may be a slip of the pen, so it stops the run; several packs over one file of records need a choice.</summary>
    private StandardsFor<TableRow> Bound(StandardSet standards, TableRecords records)
    {
        try
        {
            return standards.For(records.Shape);
        }
        catch (StandardsException unfit) when (standards.Ids.Count > 1)
        {
            DiagnosticScreen.Write(terminal, unfit.Diagnostics);
            throw new CannotRunException("Not all standards fit these records. Where that is no mistake, judge those that do: name their files with --standards, or their ids or tags with --only.", unfit);
        }
    }

    private ComplianceReport Evaluate(StandardsFor<TableRow> standards, TableRecords records, Moments moments)
    {
        using ProgressLine? line = terminal is { IsScreen: true, IsErrorScreen: true } ? new ProgressLine(terminal.Error, terminal.Width) : null;
        return standards.Evaluate(records, moments.AsOf, moments.Options(line), cancellation);
    }

    private static ExitCode Judge(ComplianceReport report)
    {
        Verdict[] verdicts = [.. report.Standards.Select(s => s.Verdict).OfType<Verdict>(), .. report.Scorecards.Select(c => c.Verdict)];
        if (verdicts.Contains(Verdict.NonCompliant)) return ExitCode.NonCompliant;
        return verdicts.All(v => v is Verdict.Compliant or Verdict.Tolerated) ? ExitCode.Good : ExitCode.Open;
    }
}
