using ServiceStandards.ConsoleHost.Output;
using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.History;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Judges records by standards and writes the report.</summary>
internal sealed class EvaluateCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(EvaluateArguments arguments)
    {
        if (arguments.Table is not null) TableEvaluation.Check(arguments);
        else if (arguments.Records is null) throw new CannotRunException("--records or --table is needed: which records to judge.");
        else if (arguments.Connection is not null || arguments.Stream) throw new CannotRunException($"{(arguments.Stream ? "--stream" : "--connection")} is for records in a database; name them with --table.");
        IStandardsEngine engine = Engines.Named(arguments.Engine);
        if (arguments.History is not null && engine is not StreamingStandardsEngine)
            throw new CannotRunException($"--history keeps what the engine 'streaming' counts day by day; found --engine '{engine.Name}'. Leave one of them out.");
        StandardSet standards = StandardSet.Load(arguments.Standards);
        if (arguments.Only.Count > 0) standards = Chosen(standards, arguments.Only);
        if (arguments.Language is { } language) standards = standards.In(language);
        Moments moments = Moments.Of(arguments, standards, terminal.Clock);
        Days? days = arguments.History is null ? null : Days.Of(standards, arguments.From, arguments.Until);
        Destination destination = Destination.Of(arguments.Formats, arguments.Output, [.. arguments.Standards, .. new[] { arguments.Records, arguments.Mapping }.OfType<string>()]);
        ComplianceReport report = arguments.Records is { } file
            ? OfFile(file, arguments, standards, engine, moments, days)
            : new TableEvaluation(terminal, cancellation).Evaluate(standards, arguments, moments);
        destination.Write(report, terminal, cancellation);
        ExitCode code = Judgement.Of(report);
        Conclusion.Write(terminal, report, code);
        return code;
    }

    private ComplianceReport OfFile(string file, EvaluateArguments arguments, StandardSet standards, IStandardsEngine engine, Moments moments, Days? days)
    {
        TableRecords records = RecordsOf.Open(file, arguments.Mapping, arguments.MaxRejected);
        return days is null
            ? WithProgress(line => engine.Evaluate(Bound(standards, records), records, moments.AsOf, moments.Options(line), cancellation))
            : Keep(standards, records, moments with { From = null, Until = null }, days, arguments.History!);
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

    /// <summary>Counts day by day, keeps the days and reports from what is kept.</summary>
    private ComplianceReport Keep(StandardSet standards, TableRecords records, Moments moments, Days wanted, string folder)
    {
        StandardsFor<TableRow> bound = Bound(standards, records);
        IReadOnlyList<DayTally> counted = WithProgress(line => bound.MeasureByDay(records, moments.AsOf, moments.Options(line), cancellation));
        cancellation.ThrowIfCancellationRequested();
        TallyHistory history = HistoryFolder.Open(folder);
        Days kept = new HistoryKeeper(terminal, standards, history).Keep(counted, wanted, () => bound.Measure([], moments.AsOf, moments.Options(null)), moments.AsOf);
        return HistoryCommand.Report(standards, history, kept);
    }

    private TResult WithProgress<TResult>(Func<ProgressLine?, TResult> run)
    {
        using ProgressLine? line = terminal is { IsScreen: true, IsErrorScreen: true } ? new ProgressLine(terminal.Error, terminal.Width) : null;
        return run(line);
    }
}
