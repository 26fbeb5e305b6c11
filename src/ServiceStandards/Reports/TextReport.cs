using System.Globalization;
using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes a report as plain text for a mail or a pipe: 80 columns where the titles allow it.</summary>
internal sealed class TextReport(TextWriter text)
{
    private const int Width = 80;

    /// <summary>The line of a place, without marks between its digits.</summary>
    public static string Line(SourceLocation location) => location.Line.ToString(CultureInfo.InvariantCulture);

    public void Write(ComplianceReport report, string? language = null)
    {
        ReportText content = ReportText.Of(report, language);
        Line(content.Heading);
        Line(content.Basis);
        foreach (string origin in content.Origins) Wrapped(origin);
        Line("");
        WriteTable("", [content.SummaryHeads, .. content.Standards.Select(s => (string[])[s.Verdict, s.Attained, s.Target, s.Judged, s.Title])], rightAligned: [1, 3]);
        foreach (StandardText standard in content.Standards) Write(standard, content.CellHeads);
        foreach (ScorecardText card in content.Scorecards) Write(card);
        foreach (DriverText analysis in content.Drivers) Write(analysis);
        WriteBlock(content.Rejected);
        WriteBlock(content.Warnings);
    }

    private void Write(StandardText standard, IReadOnlyList<string> heads)
    {
        Line("");
        Line($"{standard.Title}  [{standard.Place}]");
        Wrapped($"{standard.Verdict}: {standard.Sentence}");
        Wrapped(standard.Accounts);
        foreach (string more in new[] { standard.Outlook, standard.Previous, standard.Farthest, standard.AtRisk, standard.Why, standard.Improve }.OfType<string>()) Wrapped(more);
        if (standard.Cells.Count > 0)
            WriteTable("    ", [heads, .. standard.Cells.Select(c => (string[])[c.Name, c.Verdict, c.Attained, c.Judged])], rightAligned: [2, 3]);
        if (standard.MoreCells is { } cells) Line($"    {cells}");
    }

    private void Write(ScorecardText card)
    {
        Line("");
        Line($"{card.Title}  [{card.Place}]");
        Wrapped($"{card.Verdict}: {card.Sentence}");
        WriteTable("    ", [.. card.Parts.Select(p => (string[])[p.Name, p.Verdict, p.Earned])], rightAligned: []);
    }

    private void Write(DriverText analysis)
    {
        Line("");
        Line($"{analysis.Title}  [{analysis.Place}]");
        Wrapped(analysis.Sentence);
        if (analysis.Rows.Count > 0) WriteTable("    ", [analysis.Columns, .. analysis.Rows], rightAligned: [1, 2, 3, 4, 5]);
        foreach (string group in analysis.Groups) Wrapped("  " + group);
    }

    /// <summary>Columns as wide as their widest entry, two apart.</summary>
    private void WriteTable(string indent, IReadOnlyList<IReadOnlyList<string>> rows, int[] rightAligned)
    {
        if (rows.Count == 0) return;
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(i => rows.Max(r => Printable.Cells(r[i])))];
        foreach (IReadOnlyList<string> row in rows)
        {
            IEnumerable<string> columns = row.Select((entry, i) => new string(' ', widths[i] - Printable.Cells(entry)) is var rest && rightAligned.Contains(i) ? rest + entry : entry + rest);
            Line((indent + string.Join("  ", columns)).TrimEnd());
        }
    }

    private void WriteBlock(IReadOnlyList<string> lines)
    {
        if (lines.Count > 0) Line("");
        foreach (string line in lines) Line(line);
    }

    /// <summary>Breaks a sentence between words; a word that is longer than a line stays whole.</summary>
    private void Wrapped(string sentence)
    {
        var line = new StringBuilder(" ");
        foreach (string word in sentence.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width && line.Length > 1)
            {
                Line(line.ToString());
                line.Clear().Append("   ");
            }

            line.Append(' ').Append(word);
        }

        Line(line.ToString());
    }

    /// <summary>Spaces that hold words together have done so; what is searched for in a text is written with plain ones.</summary>
    private void Line(string line)
    {
        text.Write(line.Replace('\u00A0', ' '));
        text.Write('\n');
    }
}
