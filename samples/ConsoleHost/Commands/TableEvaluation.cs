using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Judges the rows of a table in their database.</summary>
internal sealed class TableEvaluation(Terminal terminal, CancellationToken cancellation)
{
    /// <summary>What is asked of records that stay in the database must be had there.</summary>
    /// <exception cref="CannotRunException">Some of it cannot.</exception>
    public static void Check(EvaluateArguments arguments)
    {
        if (arguments.Records is not null) throw new CannotRunException("--records and --table are both given; the records come from one of them.");
        if (arguments.Engine is not null and not "streaming") throw new CannotRunException($"--engine '{arguments.Engine}' judges records that are read; those of --table are measured in their database. Leave one of them out.");
        string? needsRows = arguments switch
        {
            { History: not null } => "--history",
            { AtRisk: not null } => "--at-risk",
            { Distributions: true } => "--distributions",
            { MaxRejected: not null } => "--max-rejected",
            _ => null,
        };
        if (needsRows is not null) throw new CannotRunException($"{needsRows} needs records that are read here; those of --table are measured in their database. Leave one of them out.");
    }

    public ComplianceReport Evaluate(StandardSet standards, EvaluateArguments arguments, Moments moments)
    {
        if (arguments.Mapping?.Length == 0) throw new CannotRunException("--mapping names no file.");
        Mapping? mapping = arguments.Mapping is { } path ? Mapping.Load(path) : null;
        string connection = ConnectionText.Of(arguments.Connection);
        if (string.IsNullOrWhiteSpace(arguments.Table)) throw new CannotRunException("--table names no table.");
        var options = new DatabaseOptions
        {
            From = moments.From,
            Until = moments.Until,
            Untranslatable = arguments.Stream ? Untranslatable.Stream : Untranslatable.Refuse,
            Logger = new ErrorLog(terminal),
        };
        try
        {
            return new DatabaseTable(connection, arguments.Table, mapping).EvaluateAsync(standards, moments.AsOf, options, cancellation).GetAwaiter().GetResult();
        }
        catch (StandardsException unfit)
        {
            throw new StandardsException([.. unfit.Diagnostics.Select(InOurWords)]);
        }
    }

    private static Diagnostic InOurWords(Diagnostic diagnostic) => diagnostic with { Message = ErrorLog.InOurWords(diagnostic.Message) };
}
