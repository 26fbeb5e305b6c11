using ServiceStandards.Verdicts;

namespace ServiceStandards.Words.English;

internal sealed class EnglishReports : IReportPhrases
{
    public string Report => "Compliance report";

    public string None => "none";

    public IReadOnlyList<string> SummaryHeads { get; } = ["Verdict", "Attained", "Target", "Judged", "Standard"];

    public IReadOnlyList<string> CellHeads { get; } = ["Cell", "Verdict", "Attained", "Judged"];

    public string NothingAtRisk => "No open record is due in that time.";

    public string Verdict(Verdict? verdict) => verdict switch
    {
        null => "no target",
        Verdicts.Verdict.Compliant => "compliant",
        Verdicts.Verdict.Tolerated => "tolerated",
        Verdicts.Verdict.NonCompliant => "non-compliant",
        Verdicts.Verdict.Undecided => "undecided",
        Verdicts.Verdict.Insufficient => "insufficient",
        Verdicts.Verdict.NoData => "no data",
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };

    public string AsOf(string time, string? from, string? until) => $"As of {time}" + (from, until) switch
    {
        (null, null) => "",
        (_, null) => $", records from {from}",
        (null, _) => $", records until {until}",
        _ => $", records from {from} until {until}",
    } + ".";

    public string Read(string read, string? rejected, string? skipped) =>
        $"{(read == "1" ? "1 record" : $"{read} records")} read{(rejected is null ? "" : $", {rejected} rejected")}{(skipped is null ? "" : $", {skipped} skipped")}.";

    public string Owner(string owner) => $"Owner: {owner}.";

    public string Approved(string by, string? on) => on is null ? $"Approved by: {by}." : $"Approved by: {by}, {on}.";

    public string BasedOn(string source) => $"Based on: {source}.";

    public string RejectedRows(string count) => count == "1" ? "1 row could not be read:" : $"{count} rows could not be read:";

    public string RejectedEvents(string count) => count == "1" ? "1 event could not be read:" : $"{count} events could not be read:";

    public string StrayEvents(string count) => count == "1" ? "1 event belongs to no record." : $"{count} events belong to no record.";

    public string RejectedRow(string line, string? column, string reason) => column is null ? $"line {line}: {reason}" : $"line {line}, {column}: {reason}";

    public string More(string count) => $"and {count} more";

    public string Place(string id, string file, string line) => $"{id}, {file} line {line}";

    public string Version(string number, string? from, string? until) => $"version {number}" + (from, until) switch
    {
        (null, null) => "",
        (_, null) => $", from {from}",
        (null, _) => $", until {until}",
        _ => $", from {from} until {until}",
    };

    public string Judged(string count) => $"{count} judged";

    public string Sides(string met, string missed) => $"{met} met, {missed} missed";

    public string Offenders(string offenders, string others) => $"{offenders} {(offenders == "1" ? "offender" : "offenders")}, {others} {(others == "1" ? "other" : "others")}";

    public string Pending(string count) => $"{count} pending";

    public string Unmeasurable(string count) => $"{count} unmeasurable";

    public string LeftOut(string count, string reason) => $"{count} left out ({reason})";

    public string Excluded(string count, string because) => $"{count} excluded ({because})";

    public string OutOfScope(string count) => $"{count} out of scope";

    public string CanBecome(string low, string high, string? pending, string? unmeasurable) => (pending, unmeasurable) switch
    {
        (_, null) => $"What still runs can make it {low} to {high}.",
        (null, _) => $"For lack of data it can be anything from {low} to {high}.",
        _ => $"What still runs, and what cannot be measured, can make it {low} to {high}.",
    };

    public string SoFar(string figure) => $"With the time so far of what still runs it is {figure}.";

    public string Aim(string aim) => $"The aim is {aim}.";

    public string Why(string why) => $"Why: {why}";

    public string Improve(string improve) => $"To improve: {improve}";

    public string Farthest(string records) => $"Farthest from the limit: {records}.";

    public string Among(string records) => $"Among them: {records}.";

    public string AtRisk(string count, string soonest) => $"{count} open, due soon: {soonest}";

    public string DueBy(string record, string time) => $"{record} by {time}";

    public string Previous(string attained, string verdict, string judged) => $"The period before: {attained}, {verdict}, {judged} judged.";

    public string MoreCells(string count) => count == "1" ? "and 1 more cell" : $"and {count} more cells";

    public string Tally(string counts, string? scorecards) => scorecards is null ? $"{counts}." : $"{counts}. Scorecards: {scorecards}.";

    public string Counted(Verdict? verdict) => verdict switch
    {
        null => "without a target",
        Verdicts.Verdict.NoData => "without data",
        _ => Verdict(verdict),
    };
}
