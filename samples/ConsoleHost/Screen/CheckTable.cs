using ServiceStandards.Testing;
using Spectre.Console;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows what a test expected and what was seen: a table that fits the screen, or columns of plain text where it is piped.</summary>
internal static class CheckTable
{
    private const int Indent = 10;
    private static readonly string[] s_heads = ["Line", "Standard", "Figure", "Expected", "Seen"];

    public static void Write(Terminal terminal, IReadOnlyList<TestCheck> checks)
    {
        string[][] rows = [.. checks.Select(Cells)];
        if (terminal.IsScreen) WriteTable(terminal, rows);
        else WritePlain(terminal.Out, [s_heads, .. rows]);
    }

    private static string[] Cells(TestCheck check) =>
    [
        FormattableString.Invariant($"{check.Location.Line}"),
        SafeText.Of(check.Cell is null ? check.Standard : $"{check.Standard} [{check.Cell}]"),
        SafeText.Of(check.Figure), SafeText.Of(check.Expected), SafeText.Of(check.Seen),
    ];

    private static void WriteTable(Terminal terminal, IEnumerable<string[]> rows)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string head in s_heads) table.AddColumn(new TableColumn(new Text(head)));
        foreach (string[] row in rows) table.AddRow([.. row[..^1].Select(cell => new Text(cell) { Overflow = Overflow.Fold }), new Text(row[^1], new Style(Color.Red)) { Overflow = Overflow.Fold }]);
        AnsiScreen.On(terminal).Write(new Padder(table, new Padding(4, 0, 0, 0)));
    }

    private static void WritePlain(TextWriter text, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, s_heads.Length - 1).Select(i => rows.Max(row => row[i].Length))];
        foreach (string[] row in rows)
            text.Write(new string(' ', Indent) + string.Join("  ", row.Select((cell, i) => i < widths.Length ? cell.PadRight(widths[i]) : cell)) + "\n");
    }
}
