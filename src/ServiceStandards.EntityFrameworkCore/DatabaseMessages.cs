using ServiceStandards.Diagnostics;

namespace ServiceStandards.EntityFrameworkCore;

/// <summary>The texts about standards and databases; the codes are explained in <c>docs/databases.md</c>.</summary>
internal static class DatabaseMessages
{
    public static Diagnostic StandardNotTranslatable(SourceLocation at, string standard, string construct) => Error("SS1001", at,
        $"Standard '{standard}' cannot be measured in the database: it needs {construct}. Take {Otherwise}.");

    public static Diagnostic FieldNotTranslatable(SourceLocation at, string standard, string field, string construct) => Error("SS1002", at,
        $"Standard '{standard}' cannot be measured in the database: its field {Quote.Of(field)} needs {construct}. Take {Otherwise}.");

    public static Diagnostic DriversNotTranslatable(SourceLocation at, string analysis) => Error("SS1003", at,
        $"The driver analysis '{analysis}' cannot be made in the database. Take {Otherwise}.");

    public static Diagnostic TooManyYears(SourceLocation at, int most) => Error("SS1004", at,
        FormattableString.Invariant($"The records have times of more than {most} years, or before year 2; working time over so many is not reckoned in the database. Times that mean 'never' are best null. Take {Otherwise}."));

    public static string SourceFailed(int source, int sources, string reason) =>
        FormattableString.Invariant($"Source {source} of {sources} gave no answer, so there is none at all: {reason}");

    public static string NotInPostgreSql => "These records are not in PostgreSQL behind Npgsql, and standards are measured in no other database. Take " + Otherwise + ".";

    public static string TransactionTooWeak(string level) =>
        $"The records are read in a transaction of yours whose isolation is '{level}', in which two queries may see two states. Begin it as repeatable read, or leave it to the evaluation.";

    private const string Otherwise = "Untranslatable.Stream, which fetches the rows";

    private static Diagnostic Error(string code, SourceLocation at, string message) => new() { Code = code, Severity = Severity.Error, Location = at, Message = message };
}
