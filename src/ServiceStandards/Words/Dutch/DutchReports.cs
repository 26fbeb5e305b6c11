using ServiceStandards.Verdicts;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchReports : IReportPhrases
{
    public string Report => "Verantwoording servicenormen";

    public string None => "geen";

    public IReadOnlyList<string> SummaryHeads { get; } = ["Oordeel", "Behaald", "Streefwaarde", "Beoordeeld", "Norm"];

    public IReadOnlyList<string> CellHeads { get; } = ["Deel", "Oordeel", "Behaald", "Beoordeeld"];

    public string NothingAtRisk => "Geen enkel open record moet binnen die tijd bediend zijn.";

    public string Verdict(Verdict? verdict) => verdict switch
    {
        null => "geen streefwaarde",
        Verdicts.Verdict.Compliant => "voldoet",
        Verdicts.Verdict.Tolerated => "getolereerd",
        Verdicts.Verdict.NonCompliant => "voldoet niet",
        Verdicts.Verdict.Undecided => "onbeslist",
        Verdicts.Verdict.Insufficient => "te weinig",
        Verdicts.Verdict.NoData => "geen gegevens",
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };

    public string AsOf(string time, string? from, string? until) => $"Stand van {time}" + (from, until) switch
    {
        (null, null) => "",
        (_, null) => $", records vanaf {from}",
        (null, _) => $", records tot {until}",
        _ => $", records van {from} tot {until}",
    } + ".";

    public string Read(string read, string? rejected, string? skipped) =>
        $"{(read == "1" ? "1 record" : $"{read} records")} gelezen{(rejected is null ? "" : $", {rejected} afgewezen")}{(skipped is null ? "" : $", {skipped} overgeslagen")}.";

    public string Owner(string owner) => $"Eigenaar: {owner}.";

    public string Approved(string by, string? on) => on is null ? $"Vastgesteld door: {by}." : $"Vastgesteld door: {by}, {on}.";

    public string BasedOn(string source) => $"Gebaseerd op: {source}.";

    public string RejectedRows(string count) => count == "1" ? "1 rij was niet te lezen:" : $"{count} rijen waren niet te lezen:";

    public string RejectedEvents(string count) => count == "1" ? "1 gebeurtenis was niet te lezen:" : $"{count} gebeurtenissen waren niet te lezen:";

    public string StrayEvents(string count) => count == "1" ? "1 gebeurtenis hoort bij geen record." : $"{count} gebeurtenissen horen bij geen record.";

    public string RejectedRow(string line, string? column, string reason) => column is null ? $"regel {line}: {reason}" : $"regel {line}, {column}: {reason}";

    public string More(string count) => $"en nog {count}";

    public string Place(string id, string file, string line) => $"{id}, {file} regel {line}";

    public string Version(string number, string? from, string? until) => $"versie {number}" + (from, until) switch
    {
        (null, null) => "",
        (_, null) => $", vanaf {from}",
        (null, _) => $", tot {until}",
        _ => $", van {from} tot {until}",
    };

    public string Judged(string count) => $"{count} beoordeeld";

    public string Sides(string met, string missed) => $"{met} gehaald, {missed} gemist";

    public string Offenders(string offenders, string others) => $"{offenders} {(offenders == "1" ? "overtreding" : "overtredingen")}, {others} {(others == "1" ? "andere" : "overige")}";

    public string Pending(string count) => count == "1" ? "1 loopt nog" : $"{count} lopen nog";

    public string Unmeasurable(string count) => $"{count} onmeetbaar";

    public string LeftOut(string count, string reason) => $"{count} buiten de formule ({Reason(reason)})";

    public string Excluded(string count, string because) => $"{count} uitgesloten ({because})";

    public string OutOfScope(string count) => count == "1" ? "1 valt buiten de norm" : $"{count} vallen buiten de norm";

    public string CanBecome(string low, string high, string? pending, string? unmeasurable) => (pending, unmeasurable) switch
    {
        (_, null) => $"Wat nog loopt kan het {low} tot {high} maken.",
        (null, _) => $"Door gebrek aan gegevens kan het van alles zijn van {low} tot {high}.",
        _ => $"Wat nog loopt, en wat onmeetbaar is, kan het {low} tot {high} maken.",
    };

    public string SoFar(string figure) => $"Met de tijd tot nu toe van wat nog loopt is het {figure}.";

    public string Aim(string aim) => $"Het streven is {aim}.";

    public string Why(string why) => $"Waarom: {why}";

    public string Improve(string improve) => $"Om te verbeteren: {improve}";

    public string Farthest(string records) => $"Het verst van de grens: {records}.";

    public string Among(string records) => $"Daaronder: {records}.";

    public string AtRisk(string count, string soonest) => $"{count} open, binnenkort te bedienen: {soonest}";

    public string DueBy(string record, string time) => $"{record} uiterlijk {time}";

    public string Previous(string attained, string verdict, string judged) => $"De periode ervoor: {attained}, {verdict}, {judged} beoordeeld.";

    public string MoreCells(string count) => count == "1" ? "en nog 1 deel" : $"en nog {count} delen";

    public string Tally(string counts, string? scorecards) => scorecards is null ? $"{counts}." : $"{counts}. Scorekaarten: {scorecards}.";

    public string Counted(Verdict? verdict) => verdict switch
    {
        null => "zonder streefwaarde",
        Verdicts.Verdict.NoData => "zonder gegevens",
        _ => Verdict(verdict),
    };

    private static string Reason(string reason) => reason switch
    {
        "short-abandon" => "snel opgehangen",
        "abandoned" => "opgehangen",
        "other-outcome" => "andere afloop",
        _ => reason,
    };
}
