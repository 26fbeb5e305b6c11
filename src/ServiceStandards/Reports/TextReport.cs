using System.Text;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes a report as plain text for a mail or a pipe: 80 columns where the titles allow it.</summary>
internal sealed class TextReport(TextWriter text)
{
    private const int Width = 80;

    public void Write(ComplianceReport report)
    {
        ReportText content = ReportText.Of(report);
        Line(content.Heading);
        Line(content.Basis);
        Line("");
        WriteSummary(content.Standards);
        foreach (StandardText standard in content.Standards) Write(standard);
        foreach (ScorecardText card in content.Scorecards) Write(card);
        foreach (DriverText analysis in content.Drivers) Write(analysis);
        WriteBlock(content.Rejected);
        WriteBlock(content.Warnings);
    }

    private void WriteSummary(IReadOnlyList<StandardText> standards)
    {
        Line($"{"Verdict",-14} {"Attained",12} {"Target",-18} {"Judged",10}  Standard");
        foreach (StandardText standard in standards)
            Line($"{standard.Verdict,-14} {standard.Attained,12} {standard.Target,-18} {standard.Judged,10}  {standard.Title}");
    }

    private void Write(StandardText standard)
    {
        Line("");
        Line($"{standard.Title}  [{standard.Place}]");
        Wrapped($"{standard.Verdict}: {standard.Sentence}");
        Wrapped(standard.Accounts);
        if (standard.Outlook is { } outlook) Wrapped(outlook);
        if (standard.Previous is { } previous) Wrapped(previous);
        if (standard.Farthest is { } farthest) Wrapped(farthest);
        if (standard.AtRisk is { } risk) Wrapped(risk);
        foreach (CellText cell in standard.Cells) Line($"    {cell.Name,-32} {cell.Verdict,-14} {cell.Attained,12} {cell.Judged,10}");
        if (standard.MoreCells > 0) Line($"    and {AmountText.Of(standard.MoreCells)} more cells");
    }

    private void Write(ScorecardText card)
    {
        Line("");
        Line($"{card.Title}  [{card.Place}]");
        Wrapped($"{card.Verdict}: {card.Sentence}");
        foreach (ScorecardPartText part in card.Parts) Line($"    {part.Name,-32} {part.Verdict,-14} {part.Earned}".TrimEnd());
    }

    private void Write(DriverText analysis)
    {
        Line("");
        Line($"{analysis.Title}  [{analysis.Place}]");
        Wrapped(analysis.Sentence);
        foreach (IReadOnlyList<string> row in analysis.Rows.Count > 0 ? analysis.Rows.Prepend(DriverText.Columns) : [])
            Line($"    {row[0],-24} {row[1],9} {row[2],6} {row[3],6} {row[4],7} {row[5],7}  {row[6]}");
        foreach (string group in analysis.Groups) Wrapped("  " + group);
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

    private void Line(string line)
    {
        text.Write(line);
        text.Write('\n');
    }
}
