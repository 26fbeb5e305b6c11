using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using ServiceStandards.Diagnostics;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>A table on a sheet, that can be filtered and sorted.</summary>
/// <param name="Number">Its number in the book, from 1.</param>
/// <param name="FirstRow">The row of its heads, from 1.</param>
/// <param name="LastRow">Its last row.</param>
/// <param name="Columns">The heads, each once.</param>
internal sealed record SheetTable(int Number, int FirstRow, int LastRow, IReadOnlyList<string> Columns)
{
    /// <summary>How many of the columns are printed: the first ones, that a sheet of paper has room for.</summary>
    public required int Printed { get; init; }

    /// <summary>What is printed of the sheet, from its first row on.</summary>
    public string PrintArea => $"$A$1:${ColumnName(Math.Min(Printed, Columns.Count))}${Text(LastRow)}";

    public string Range => $"A{Text(FirstRow)}:{ColumnName(Columns.Count)}{Text(LastRow)}";

    /// <summary>A head may stand once only and in one line.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> heads)
    {
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
        List<string> distinct = [];
        foreach (string head in heads)
        {
            string clean = PlainXml.Of(Printable.Of(head.Length > 200 ? head[..200] : head)), name = clean;
            for (int again = 2; !given.Add(name); again++) name = clean + " " + Text(again);
            distinct.Add(name);
        }

        return distinct;
    }

    public Table Part() => new(
        new AutoFilter { Reference = Range },
        new TableColumns(Columns.Select((name, i) => new TableColumn { Id = (uint)i + 1, Name = name })) { Count = (uint)Columns.Count },
        new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = true, ShowColumnStripes = false })
    {
        Id = (uint)Number,
        Name = "Table" + Text(Number),
        DisplayName = "Table" + Text(Number),
        Reference = Range,
        TotalsRowShown = false,
    };

    /// <summary>1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        string name = "";
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
