using ServiceStandards.ConsoleHost.Screen;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Checks standards, and whether records have the fields that they need; judges nothing.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    public ExitCode Run(CheckArguments arguments)
    {
        StandardSet standards = StandardSet.Load(arguments.Standards);
        if (arguments.Records is { } records) standards.For(RecordsOf.Open(records, arguments.Mapping).Shape);
        else if (arguments.Mapping is not null) throw new CannotRunException("--mapping says what the columns of --records mean; give both.");
        DiagnosticScreen.Write(terminal, standards.Warnings);
        terminal.Out.Write($"{Count.Of(standards.Ids.Count, "standard")}, no errors, {Count.Of(standards.Warnings.Count, "warning")}.\n");
        return arguments.Strict && standards.Warnings.Count > 0 ? ExitCode.CouldNotRun : ExitCode.Good;
    }
}
