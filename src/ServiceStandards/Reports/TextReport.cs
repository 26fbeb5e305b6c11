using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes a report as plain text for a mail or a pipe: 80 columns where the titles allow it.</summary>
internal sealed class TextReport(TextWriter text)
{
    public void Write(ComplianceReport report)
    {
        ReportText content = ReportText.Of(report);
        Line(content.Heading);
        Line(content.Basis);
        Line("");
        WriteSummary(content.Standards);
        foreach (StandardText standard in content.Standards) Write(standard);
        WriteBlock(content.Rejected);
        WriteBlock([.. report.Warnings.Select(w => w.ToString())]);
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
        Line($"  {standard.Verdict}: {standard.Sentence}");
        Line($"  {standard.Accounts}");
        if (standard.Outlook is { } outlook) Line($"  {outlook}");
        if (standard.Farthest is { } farthest) Line($"  {farthest}");
        foreach (CellText cell in standard.Cells) Line($"    {cell.Name,-32} {cell.Verdict,-14} {cell.Attained,12} {cell.Judged,10}");
        if (standard.MoreCells > 0) Line($"    and {AmountText.Of(standard.MoreCells)} more cells");
    }

    private void WriteBlock(IReadOnlyList<string> lines)
    {
        if (lines.Count > 0) Line("");
        foreach (string line in lines) Line(line);
    }

    private void Line(string line)
    {
        text.Write(Printable.Of(line));
        text.Write('\n');
    }
}
