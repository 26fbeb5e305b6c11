using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>What every part of the page writes with.</summary>
internal sealed class Page(ComplianceReport report, TextWriter writer, PageWords words)
{
    private readonly Dictionary<StandardResult, Trend?> _trends = new(ReferenceEqualityComparer.Instance);

    public ComplianceReport Report => report;

    public Markup Out { get; } = new(writer);

    public PageWords Words => words;

    public AmountWriter Amounts { get; } = new(words);

    public PeriodText Periods { get; } = new(words);

    public TimeWriter Times { get; } = new(words);

    public Narrative Narrative { get; } = new(words);

    public StandardFacts Facts { get; } = new(words);

    public TextWriter Writer => writer;

    /// <summary>How many cells a standard may show at once, so that a report of any size opens quickly.</summary>
    public int CellsAtOnce { get; } = Math.Max(120, 12_000 / Math.Max(1, report.Standards.Count));

    /// <summary>The trend of a standard, reckoned once; null where there is none.</summary>
    public Trend? TrendOf(StandardResult standard)
    {
        if (!_trends.TryGetValue(standard, out Trend? trend)) _trends.Add(standard, trend = Trend.Of(standard));
        return trend;
    }

    public VerdictWords Verdict(Verdict? verdict) => VerdictWords.Of(verdict, words);

    public string Count(long count) => Amounts.Count(count);

    public static string Fill(string text, params string[] parts) => AmountWriter.Fill(text, parts);

    /// <summary>A verdict as a coloured label with sign and word.</summary>
    public void Badge(Verdict? verdict)
    {
        VerdictWords said = Verdict(verdict);
        Out.Write($"<span class=\"badge {said.Code}\"><span class=\"sign\" aria-hidden=\"true\">{said.Sign}</span> {said.Name}</span>");
    }
}
