using ServiceStandards.Reports;
using ServiceStandards.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows a report on a terminal: what the text report says, in tables and colours that fit the width.</summary>
internal sealed class ReportScreen
{
    private const string WarningWord = "warning";
    private readonly IAnsiConsole _screen;

    public ReportScreen(Terminal terminal) => _screen = AnsiScreen.On(terminal);

    public void Write(ComplianceReport report)
    {
        ReportText content = ReportText.Of(report);
        _screen.Write(new Text(content.Heading + "\n", new Style(decoration: Decoration.Bold)));
        Line(content.Basis);
        Line("");
        _screen.Write(Summary(content.Standards));
        foreach (StandardText standard in content.Standards) Write(standard);
        foreach (ScorecardText card in content.Scorecards) Write(card);
        foreach (DriverText analysis in content.Drivers) Write(analysis);
        foreach (string line in content.Rejected) Line(line);
        if (content.Rejected.Count > 0) Line("");
        foreach (string warning in content.Warnings) WriteWarning(warning);
    }

    private static Table Summary(IReadOnlyList<StandardText> standards)
    {
        Table table = NewTable("Verdict", ">Attained", "Target", ">Judged", "Standard");
        foreach (StandardText s in standards)
            table.AddRow(Verdict(s.Verdict), Plain(s.Attained), Plain(s.Target), Plain(s.Judged), new Text(s.Title));
        return table;
    }

    private void Write(StandardText standard)
    {
        Head(standard.Title, standard.Place);
        Verdict(standard.Verdict, standard.Sentence);
        Indented(new Text(standard.Accounts));
        if (standard.Outlook is { } outlook) Indented(new Text(outlook));
        if (standard.Previous is { } previous) Indented(new Text(previous));
        if (standard.Farthest is { } farthest) Indented(new Text(farthest));
        if (standard.AtRisk is { } risk) Indented(new Text(risk));
        if (standard.Cells.Count > 0) Indented(Cells(standard.Cells));
        if (standard.MoreCells > 0) Indented(new Text($"and {Count.Of(standard.MoreCells, "more cell")}\n"));
        if (standard.Cells.Count == 0) Line("");
    }

    private void Write(ScorecardText card)
    {
        Head(card.Title, card.Place);
        Verdict(card.Verdict, card.Sentence);
        Table table = NewTable("Part", "Verdict", "Earned");
        foreach (ScorecardPartText part in card.Parts) table.AddRow(new Text(part.Name), Verdict(part.Verdict), Plain(part.Earned));
        Indented(table);
    }

    private void Write(DriverText analysis)
    {
        Head(analysis.Title, analysis.Place);
        Indented(new Text(analysis.Sentence));
        foreach (string group in analysis.Groups) Indented(new Text("  " + group));
        if (analysis.Rows.Count == 0)
        {
            Line("");
            return;
        }

        Table table = NewTable([.. DriverText.Columns.Select((c, i) => i is 0 or 6 ? c : ">" + c)]);
        foreach (IReadOnlyList<string> row in analysis.Rows) table.AddRow([.. row.Select(Plain)]);
        Indented(table);
    }

    private void Head(string title, string place)
    {
        _screen.Write(new Text(title + "\n", new Style(decoration: Decoration.Bold)));
        Indented(new Text(place, new Style(Color.Grey)));
    }

    private void Verdict(string verdict, string sentence) => Indented(new Paragraph(verdict, VerdictStyle.Of(verdict)).Append(": " + sentence));

    private static Table Cells(IReadOnlyList<CellText> cells)
    {
        Table table = NewTable("Cell", "Verdict", ">Attained", ">Judged");
        foreach (CellText cell in cells) table.AddRow(new Text(cell.Name), Verdict(cell.Verdict), Plain(cell.Attained), Plain(cell.Judged));
        return table;
    }

    private static Table NewTable(params string[] heads)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string head in heads)
        {
            var column = new TableColumn(new Text(head.TrimStart('>')));
            table.AddColumn(head[0] == '>' ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    private static Text Verdict(string verdict) => new(verdict, VerdictStyle.Of(verdict)) { Overflow = Overflow.Fold };

    private static Text Plain(string text) => new(text);

    private void Indented(IRenderable content) => _screen.Write(new Padder(content, new Padding(2, 0, 0, 0)));

    private void WriteWarning(string warning)
    {
        int word = warning.IndexOf($": {WarningWord} SS", StringComparison.Ordinal) + 2;
        _screen.Write(new Paragraph(warning[..word]).Append(WarningWord, new Style(Color.Yellow)).Append(warning[(word + WarningWord.Length)..] + "\n"));
    }

    private void Line(string line) => _screen.Write(new Text(line + "\n"));
}
