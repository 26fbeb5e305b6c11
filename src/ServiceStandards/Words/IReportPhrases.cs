using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Says what a report shows beside the promises and conclusions of its standards. Numbers and times come written.</summary>
internal interface IReportPhrases
{
    /// <summary>The heading of a report on standards without a name.</summary>
    string Report { get; }

    /// <summary>What stands where there is no target.</summary>
    string None { get; }

    /// <summary>Verdict, attained, target, judged, standard.</summary>
    IReadOnlyList<string> SummaryHeads { get; }

    /// <summary>Cell, verdict, attained, judged.</summary>
    IReadOnlyList<string> CellHeads { get; }

    string Verdict(Verdict? verdict);

    string AsOf(string time, string? from, string? until);

    /// <param name="read">How many records.</param>
    /// <param name="rejected">How many of them could not be read; null = none.</param>
    /// <param name="skipped">How many of them are no contacts; null = none.</param>
    string Read(string read, string? rejected, string? skipped);

    string Owner(string owner);

    string Approved(string by, string? on);

    string BasedOn(string source);

    string RejectedRows(string count);

    string RejectedEvents(string count);

    string StrayEvents(string count);

    /// <param name="line">The line of the file.</param>
    /// <param name="column">The column; null = the row as a whole.</param>
    /// <param name="reason">What is wrong with it.</param>
    string RejectedRow(string line, string? column, string reason);

    string More(string count);

    string Place(string id, string file, string line);

    /// <param name="number">Which version.</param>
    /// <param name="from">The first moment it judges; null = no limit.</param>
    /// <param name="until">The end of what it judges, itself not in; null = no limit.</param>
    string Version(string number, string? from, string? until);

    string Judged(string count);

    string Sides(string met, string missed);

    string Offenders(string offenders, string others);

    string Pending(string count);

    string Unmeasurable(string count);

    string LeftOut(string count, string reason);

    string Excluded(string count, string because);

    string OutOfScope(string count);

    /// <summary>What shares, counts and scores can still become; at least one of the counts is not null.</summary>
    string CanBecome(string low, string high, string? pending, string? unmeasurable);

    /// <summary>What a figure is with the time so far of running records counted in.</summary>
    string SoFar(string figure);

    string Aim(string aim);

    string Why(string why);

    string Improve(string improve);

    string Farthest(string records);

    string Among(string records);

    string NothingAtRisk { get; }

    /// <param name="count">How many open records there are.</param>
    /// <param name="soonest">The first of them, joined.</param>
    string AtRisk(string count, string soonest);

    string DueBy(string record, string time);

    /// <summary>What came out for the period before.</summary>
    string Previous(string attained, string verdict, string judged);

    string MoreCells(string count);

    /// <param name="counts">How many standards have which verdict, joined.</param>
    /// <param name="scorecards">The same of scorecards; null = there are none.</param>
    string Tally(string counts, string? scorecards);

    /// <summary>Stands behind a number: <c>3 compliant</c>, <c>2 without a target</c>.</summary>
    string Counted(Verdict? verdict);
}
