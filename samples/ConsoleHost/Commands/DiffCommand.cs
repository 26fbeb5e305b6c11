using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Differences;
using ServiceStandards.Evaluation;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Says what changed between two sets of standards, and what comes out differently on the same records.</summary>
internal sealed class DiffCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(DiffArguments arguments)
    {
        if (arguments.Records is null && arguments.Mapping is not null) throw new CannotRunException("--mapping says what the columns of --records mean; give both.");
        StandardSet old = StandardSet.Load(arguments.Old), now = StandardSet.Load(arguments.New);
        IReadOnlyList<Difference> differences = now.DifferencesFrom(old, arguments.Language);
        var screen = new DiffScreen(terminal.Out);
        if (arguments.Records is null) screen.Write(differences);
        else
        {
            DateTimeOffset asOf = Moments.AsOfOf(arguments.AsOf, now, terminal.Clock);
            ComplianceReport before = Judge(old, arguments, asOf), after = Judge(now, arguments, asOf);
            screen.Write(differences);
            screen.Write(before, after, asOf);
        }

        return differences.Count == 0 ? ExitCode.Good : ExitCode.NonCompliant;
    }

    private ComplianceReport Judge(StandardSet standards, DiffArguments arguments, DateTimeOffset asOf)
    {
        TableRecords records = RecordsOf.Open(arguments.Records!, arguments.Mapping);
        return standards.For(records.Shape).Evaluate(records, asOf, EvaluationOptions.Default, cancellation);
    }
}
