using ServiceStandards.Diagnostics;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>The texts about tables without a class; the codes are explained in <c>docs/databases.md</c>.</summary>
internal static class TableMessages
{
    public static Diagnostic ColumnNotTranslatable(SourceLocation at, string field, string construct) => Error("SS1005", at,
        $"The field {Quote.Of(field)} cannot be read in the database: it needs {construct}. Take Untranslatable.Stream, which fetches the rows.");

    public static Diagnostic CellsUnfit(SourceLocation at, string field, string what) => Error("SS1006", at,
        $"The field {Quote.Of(field)} cannot be read in the database: some rows hold {what}. Correct them, or take Untranslatable.Stream, which fetches the rows and rejects those.");

    public static Diagnostic EventsNotTranslatable(SourceLocation at) => Error("SS1005", at,
        "Clocks run on the events of a file, which the database cannot read. Take Untranslatable.Stream, which fetches the rows.");

    public static string NoName(string text) => $"{Quote.Of(text)} is no name of a table; names are written like calls, crm.calls or \"Call log\".";

    public static string NoSuchTable(TableName wanted, string? meant) =>
        $"There is no table {Quote.Of(wanted.ToString())} {(wanted.Schema is null ? "on the search path of" : "in")} this database.{(meant is null ? "" : $" Did you mean {Quote.Of(meant)}?")}";

    public static string Failed(string table, string reason) => $"The table {table} cannot be read: {reason}";

    public static string NotReached(string reason) => $"The database cannot be reached: {reason}";

    private static Diagnostic Error(string code, SourceLocation at, string message) => new() { Code = code, Severity = Severity.Error, Location = at, Message = message };
}
