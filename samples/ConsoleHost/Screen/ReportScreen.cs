using ServiceStandards.Reports;
using ServiceStandards.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows a report on a terminal: what the text report says, in tables and colours that fit the width.</summary>
internal sealed class ReportScreen
{
    private const string WarningWord = "warning";

    /// <summary>From so many cells on there is room for the number judged beside the titles; it stands below each title anyway.</summary>
    private const int Wide = 100;

    private readonly IAnsiConsole _screen;
    private readonly bool _isWide;

    public ReportScreen(Terminal terminal) => (_screen, _isWide) = (AnsiScreen.On(terminal), terminal.Width >= Wide);

    public void Write(ComplianceReport report)
    {
        ReportText content = ReportText.Of(report);
        _screen.Write(new Text(content.Heading + "\n", new Style(decoration: Decoration.Bold)));
        Line(content.Basis);
        foreach (string origin in content.Origins) Line(origin);
        Line("");
        _screen.Write(Summary(content));
        foreach (StandardText standard in content.Standards) Write(standard, content.CellHeads);
        foreach (ScorecardText card in content.Scorecards) Write(card, content.PartHeads);
        foreach (DriverText analysis in content.Drivers) Write(analysis);
        foreach (string line in content.Rejected) Line(line);
        if (content.Rejected.Count > 0) Line("");
        foreach (string warning in content.Warnings) WriteWarning(warning);
    }

    private Table Summary(ReportText content)
    {
        string[] heads = [.. content.SummaryHeads.Where((_, i) => _isWide || i != 3)];
        Table table = NewTable(heads, rightAligned: _isWide ? [1, 3] : [1]);
        foreach (StandardText s in content.Standards)
            table.AddRow([Verdict(s.Judgement, s.Verdict), Plain(s.Attained), Plain(s.Target), .. _isWide ? [Plain(s.Judged)] : (Text[])[], new Text(s.Title)]);
        return table;
    }

    private void Write(StandardText standard, IReadOnlyList<string> heads)
    {
        Head(standard.Title, standard.Place);
        Sentence(standard.Judgement, standard.Verdict, standard.Sentence);
        Indented(new Text(standard.Accounts));
        foreach (string more in new[] { standard.Outlook, standard.Previous, standard.Farthest, standard.AtRisk, standard.Why, standard.Improve }.OfType<string>()) Indented(new Text(Unbroken(more)));
        if (standard.Cells.Count > 0) Indented(Cells(standard.Cells, heads));
        if (standard.MoreCells is { } cells) Indented(new Text(cells + "\n"));
        if (standard.Cells.Count == 0) Line("");
    }

    private void Write(ScorecardText card, IReadOnlyList<string> heads)
    {
        Head(card.Title, card.Place);
        Sentence(card.Judgement, card.Verdict, card.Sentence);
        Table table = NewTable(heads, rightAligned: []);
        foreach (ScorecardPartText part in card.Parts) table.AddRow(new Text(part.Name), Verdict(part.Judgement, part.Verdict), Plain(part.Earned));
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

        Table table = NewTable(analysis.Columns, rightAligned: [1, 2, 3, 4, 5]);
        foreach (IReadOnlyList<string> row in analysis.Rows) table.AddRow([.. row.Select(Plain)]);
        Indented(table);
    }

    private void Head(string title, string place)
    {
        _screen.Write(new Text(title + "\n", new Style(decoration: Decoration.Bold)));
        Indented(new Text(place, new Style(Color.Grey)));
    }

    private void Sentence(Verdict? judgement, string verdict, string sentence) => Indented(new Paragraph(verdict, VerdictStyle.Of(judgement)).Append(": " + Unbroken(sentence)));

    /// <summary>Lines are broken at no-break spaces, too: a percent sign must not stand alone.</summary>
    private static string Unbroken(string text) => text.Replace("\u00A0%", "%", StringComparison.Ordinal);

    private static Table Cells(IReadOnlyList<CellText> cells, IReadOnlyList<string> heads)
    {
        Table table = NewTable(heads, rightAligned: [2, 3]);
        foreach (CellText cell in cells) table.AddRow(new Text(cell.Name), Verdict(cell.Judgement, cell.Verdict), Plain(cell.Attained), Plain(cell.Judged));
        return table;
    }

    private static Table NewTable(IReadOnlyList<string> heads, int[] rightAligned)
    {
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < heads.Count; i++)
        {
            var column = new TableColumn(new Text(heads[i]));
            table.AddColumn(rightAligned.Contains(i) ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    private static Text Verdict(Verdict? judgement, string verdict) => new(verdict, VerdictStyle.Of(judgement)) { Overflow = Overflow.Fold };

    private static Text Plain(string text) => new(text);

    private void Indented(IRenderable content) => _screen.Write(new Padder(content, new Padding(2, 0, 0, 0)));

    private void WriteWarning(string warning)
    {
        int word = warning.IndexOf($": {WarningWord} SS", StringComparison.Ordinal) + 2;
        _screen.Write(new Paragraph(warning[..word]).Append(WarningWord, new Style(Color.Yellow)).Append(warning[(word + WarningWord.Length)..] + "\n"));
    }

    private void Line(string line) => _screen.Write(new Text(line + "\n"));
}
