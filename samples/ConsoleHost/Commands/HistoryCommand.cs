using ServiceStandards.ConsoleHost.Output;
using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.History;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Reports from the days that a history keeps, without records.</summary>
internal sealed class HistoryCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(HistoryArguments arguments)
    {
        StandardSet standards = StandardSet.Load(arguments.Standards);
        if (arguments.Language is { } language) standards = standards.In(language);
        Days days = Days.Of(standards, arguments.From, arguments.Until);
        if (!Directory.Exists(arguments.History)) throw new CannotRunException($"There is no folder '{arguments.History}'. Keep days there with evaluate --history first.");
        Destination destination = Destination.Of(arguments.Formats, arguments.Output, arguments.Standards);
        ComplianceReport report = Report(standards, TallyHistory.In(arguments.History), days);
        destination.Write(report, terminal, cancellation);
        ExitCode code = Judgement.Of(report);
        Conclusion.Write(terminal, report, code);
        return code;
    }

    /// <summary>The report of the days; an error where nothing is kept of them, or where they were counted differently.</summary>
    public static ComplianceReport Report(StandardSet standards, TallyHistory history, Days days)
    {
        try
        {
            return standards.Report(history, days.From, days.Until) ?? throw new CannotRunException($"The history '{history.Folder}' keeps nothing of that period.");
        }
        catch (InvalidOperationException changed)
        {
            throw new CannotRunException(changed.Message, changed);
        }
    }
}
