using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one standard, in words: every writer of text shows the same. Free of characters that could drive a terminal.</summary>
public sealed record StandardText
{
    private const int CellsShown = 24;
    private const int MissesShown = 3;

    /// <summary>The title, with the version where there are several.</summary>
    public required string Title { get; init; }

    /// <summary>Where the standard is written: <c>calls-answered, standards/contact-centre.yaml line 33</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The verdict in lower case: <c>non-compliant</c>, or <c>no target</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>The figure with its unit, rounded but never onto or over the target; <c>-</c> without data.</summary>
    public required string Attained { get; init; }

    /// <summary>The target as it is written: <c>at least 90%</c>, or <c>none</c>.</summary>
    public required string Target { get; init; }

    /// <summary>How many records were judged.</summary>
    public required string Judged { get; init; }

    /// <summary>The figure, what is measured and the target in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What became of the records: judged, met, missed, and everything that was not judged.</summary>
    public required string Accounts { get; init; }

    /// <summary>How far it is from the target and what open records can still do; null when there is nothing to say.</summary>
    public required string? Outlook { get; init; }

    /// <summary>The records farthest from the limit, or where no limit is tested the earliest ones; null when no record counts against the standard.</summary>
    public required string? Farthest { get; init; }

    /// <summary>The open records that must be served soonest, and how many there are; null when that was not asked for.</summary>
    public required string? AtRisk { get; init; }

    /// <summary>What came out for the period before; null where there is none.</summary>
    public string? Previous { get; init; }

    /// <summary>The cells, the first 24 of them.</summary>
    public required IReadOnlyList<CellText> Cells { get; init; }

    /// <summary>How many cells more there are.</summary>
    public required int MoreCells { get; init; }

    /// <summary>Puts a result into words.</summary>
    /// <param name="standard">The result.</param>
    public static StandardText Of(StandardResult standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        Figures whole = standard.Whole;
        string attained = AmountText.Of(whole.Attained, standard.Unit, standard.Target);
        bool hasPeriods = standard.Cells.Any(c => c.Period is not null);
        return new StandardText
        {
            Title = Printable.Of(standard.Version > 1 ? $"{standard.Title} (version {standard.Version})" : standard.Title),
            Place = Printable.Of($"{standard.Id}, {standard.Location.File} line {standard.Location.Line}"),
            Verdict = VerdictOf(whole),
            Attained = attained,
            Target = standard.Target?.Text ?? "none",
            Judged = AmountText.Of(whole.Judged),
            Sentence = $"{standard.Measure} {attained}" + (standard.Target is { } target ? $", target {target.Text}." : "."),
            Accounts = AccountsOf(standard),
            Outlook = OutlookOf(standard) is { Length: > 0 } outlook ? outlook : null,
            Farthest = FarthestOf(standard.Evidence.Worst),
            AtRisk = AtRiskOf(standard.AtRisk),
            Previous = standard.Previous is { } previous ? $"The period before: {AmountText.Of(previous.Attained, standard.Unit, standard.Target)}, {VerdictOf(previous)}, {AmountText.Of(previous.Judged)} judged." : null,
            Cells = [.. standard.Cells.Take(CellsShown).Select(c => Of(c, standard, hasPeriods))],
            MoreCells = Math.Max(0, standard.Cells.Count - CellsShown),
        };
    }

    private static string? AtRiskOf(AtRisk? risk) => risk switch
    {
        null => null,
        { Count: 0 } => "No open record is due in that time.",
        _ => Printable.Of($"{AmountText.Of(risk.Count)} open, due soon: "
            + string.Join(", ", risk.Soonest.Take(MissesShown).Select(i => $"{i.Record} by {TimeOfReport.Write(i.DueAt)}"))
            + (risk.Count > MissesShown ? ", ..." : ".")),
    };

    private static CellText Of(CellResult cell, StandardResult standard, bool hasPeriods)
    {
        string period = cell.Period ?? (hasPeriods ? "(no time)" : "");
        string name = string.Join(" ", cell.Group.Select(g => g.Value ?? "(none)").Prepend(period).Where(p => p.Length > 0));
        Figures figures = cell.Figures;
        return new CellText(Printable.Of(name), VerdictOf(figures), AmountText.Of(figures.Attained, standard.Unit, standard.Target), AmountText.Of(figures.Judged));
    }

    private static string AccountsOf(StandardResult standard)
    {
        Figures whole = standard.Whole;
        List<string> parts = [$"{AmountText.Of(whole.Judged)} judged"];
        string met = AmountText.Of(whole.Met), missed = AmountText.Of(whole.Missed);
        if (standard.Unit == "share" || whole.Met + whole.Missed > 0) parts.Add(HasCeiling(standard) ? $"{met} offenders, {missed} others" : $"{met} met, {missed} missed");
        Add(parts, whole.Pending, "pending");
        Add(parts, whole.Unmeasurable, "unmeasurable");
        foreach (var (reason, count) in whole.Skipped) Add(parts, count, $"left out ({reason})");
        foreach (var (reason, count) in whole.Excluded) Add(parts, count, $"excluded ({reason})");
        Add(parts, whole.OutOfScope, "out of scope");
        return Printable.Of(string.Join("; ", parts)) + ".";
    }

    private static void Add(List<string> parts, long count, string what)
    {
        if (count > 0) parts.Add($"{AmountText.Of(count)} {what}");
    }

    private static string OutlookOf(StandardResult standard)
    {
        Figures whole = standard.Whole;
        List<string> parts = [];
        bool ceiling = HasCeiling(standard);
        if (whole.MissesLeft is { } left) parts.Add($"{AmountText.Of(left)} more {(ceiling ? "" : left == 1 ? "miss " : "misses ")}allowed.");
        if (whole.MetNeeded is { } needed) parts.Add($"{AmountText.Of(needed)} {(ceiling ? "too many" : "too few")}.");
        if (whole.RangeLow is { } low && whole.RangeHigh is { } high && low != high)
            parts.Add($"Open records can still move it between {AmountText.Of(low, standard.Unit)} and {AmountText.Of(high, standard.Unit)}.");
        return string.Join(' ', parts);
    }

    /// <summary>Under a ceiling the records that meet the condition count against the standard.</summary>
    private static bool HasCeiling(StandardResult standard) => standard.Target is { Low: null, High: not null };

    private static string? FarthestOf(IReadOnlyList<EvidenceItem> worst)
    {
        if (worst.Count == 0) return null;
        string shown = Printable.Of(string.Join(", ", worst.Take(MissesShown).Select(Show))) + ".";
        return (worst[0].Value is null ? "Among them: " : "Farthest from the limit: ") + shown;
    }

    private static string Show(EvidenceItem item) => item.Value is null ? item.Record : $"{item.Record} ({item.Value})";

    private static string VerdictOf(Figures figures) => VerdictText.Of(figures.Verdict) ?? "no target";
}
