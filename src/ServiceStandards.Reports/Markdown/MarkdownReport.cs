using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports.Markdown;

/// <summary>Writes a report as GitHub-flavoured Markdown, short enough for the talk under a pull request.</summary>
internal sealed class MarkdownReport(TextWriter writer, PageWords words)
{
    private const int CellsShown = 12;
    private const int EvidenceShown = 5;
    private const int RemarksShown = 20;

    private readonly MarkdownTable _table = new(writer);
    private readonly AmountWriter _amounts = new(words);
    private readonly PeriodText _periods = new(words);
    private readonly Narrative _narrative = new(words);
    private readonly StandardFacts _facts = new(words);

    public static void Write(ComplianceReport report, Stream stream, PageWords words)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        new MarkdownReport(writer, words).Write(report);
    }

    private void Write(ComplianceReport report)
    {
        _table.Line($"# {MarkdownText.Of(report.Name ?? words.Report)}");
        _table.Line();
        _table.Line($"**{Headline.Of(report, words)}.** {words.AsOf} {new TimeWriter(words).Of(report.AsOf)}. {AmountWriter.Fill(words.RecordsRead, _amounts.Count(report.Records.Read))}.");
        _table.Line();
        foreach (string origin in OriginInWords.Of(report, Tongue.In(words.Language))) _table.Line(MarkdownText.Of(origin) + "\n");
        bool compares = report.Previous is not null;
        _table.Head([words.Standard, words.Verdict, $">{words.Attained}", .. compares ? [$">{words.BeforeAttained}"] : (string[])[], words.Target, $">{words.Judged}", words.Room]);
        foreach (StandardResult standard in report.Standards) Summary(standard, compares);
        foreach (StandardResult standard in report.Standards.Where(s => s.Verdict is not (Verdict.Compliant or null))) Detail(standard);
        new MarkdownBesides(_table, report, words).Write();
        Remarks(report);
    }

    private void Summary(StandardResult standard, bool compares) => _table.Row(
    [
        MarkdownText.Of(_narrative.Title(standard)), Said(standard.Verdict), _narrative.Attained(standard),
        .. compares ? [_narrative.Amount(standard, standard.Previous?.Attained)] : (string[])[],
        _amounts.Target(standard.Target, standard.Unit), _amounts.Count(standard.Whole.Judged), _narrative.Room(standard) ?? "–",
    ]);

    private void Detail(StandardResult standard)
    {
        _table.Line();
        _table.Line($"## {Said(standard.Verdict)}: {MarkdownText.Of(_narrative.Title(standard))}");
        _table.Line();
        _table.Line(string.Join(' ', [_narrative.Figures(standard), .. _narrative.Outlook(standard, Trend.Of(standard)).Select(MarkdownText.Of)]));
        _table.Line();
        foreach (var (name, value) in _facts.Of(standard)) _table.Line($"- {name}: {MarkdownText.Of(value)}");
        _table.Line($"- {words.WrittenAt} {MarkdownText.Of(standard.Id)}, {MarkdownText.Of(AmountWriter.Fill(words.Place, standard.Location.File, _amounts.Count(standard.Location.Line)))}.");
        Cells(standard);
        if (standard.Evidence.Worst.Count == 0) return;
        _table.Line();
        IEnumerable<string> records = standard.Evidence.Worst.Take(EvidenceShown).Select(i => MarkdownText.Of(i.Value is null ? i.Record : $"{i.Record} ({i.Value})"));
        _table.Line($"{words.Evidence}: {string.Join(", ", records)}");
    }

    /// <summary>The cells that do not comply first, since these are what is talked about.</summary>
    private void Cells(StandardResult standard)
    {
        if (standard.Cells.Count == 0) return;
        _table.Line();
        bool hasPeriods = standard.HasPeriods;
        string fields = string.Join(" / ", standard.Cells[0].Group.Select(g => g.Key).Prepend(hasPeriods ? words.Period : "").Where(n => n.Length > 0));
        _table.Head(MarkdownText.Of(fields), words.Verdict, $">{words.Attained}", $">{words.Judged}");
        foreach (CellResult cell in standard.Cells.OrderBy(c => c.Figures.Verdict is Verdict.NonCompliant ? 0 : c.Figures.Verdict is Verdict.Undecided ? 1 : 2).Take(CellsShown))
        {
            _table.Row(MarkdownText.Of(FailingCells.Name(cell, hasPeriods, _periods, words)), Said(cell.Figures.Verdict), _narrative.Amount(standard, cell.Figures.Attained), _amounts.Count(cell.Figures.Judged));
        }

        if (standard.Cells.Count <= CellsShown) return;
        _table.Line();
        _table.Line(AmountWriter.Fill(words.MoreCells, _amounts.Count(standard.Cells.Count - CellsShown)));
    }

    private void Remarks(ComplianceReport report)
    {
        if (report.Records.Rejected > 0)
        {
            _table.Line();
            _table.Line($"## {words.RejectedRows} ({_amounts.Count(report.Records.Rejected)})");
            _table.Line();
            foreach (var row in report.Records.RejectedRows.Take(RemarksShown))
                _table.Line($"- {words.Line} {_amounts.Count(row.Line)}: {MarkdownText.Of(row.Column is null ? row.Reason : $"{row.Column}: {row.Reason}")}");
        }

        if (report.Warnings.Count == 0) return;
        _table.Line();
        _table.Line($"## {words.Warnings}");
        _table.Line();
        foreach (Diagnostic warning in report.Warnings.Take(RemarksShown)) _table.Line($"- {MarkdownText.Of(warning.ToString())}");
        if (report.Warnings.Count > RemarksShown) _table.Line($"- {AmountWriter.Fill(words.MoreRejected, _amounts.Count(report.Warnings.Count - RemarksShown))}");
    }

    private string Said(Verdict? verdict)
    {
        VerdictWords said = VerdictWords.Of(verdict, words);
        return $"{said.Sign} {said.Name}";
    }
}
