using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Where the records went, in lines that add up to the records read.</summary>
internal sealed class Account
{
    private Account(IReadOnlyList<AccountLine> lines) => Lines = lines;

    public IReadOnlyList<AccountLine> Lines { get; }

    public long Sum => Lines.Sum(l => l.Count);

    public static Account Of(StandardResult standard, RecordCounts records, PageWords words)
    {
        Figures whole = standard.Whole;
        List<AccountLine> lines = [];
        if (standard.CountsMet)
        {
            bool offenders = standard.CountsOffenders;
            lines.Add(new AccountLine(offenders ? words.Offenders : words.Met, offenders ? AccountKind.Against : AccountKind.InFavour, whole.Met));
            lines.Add(new AccountLine(offenders ? words.Others : words.Missed, offenders ? AccountKind.InFavour : AccountKind.Against, whole.Missed));
        }
        else
        {
            lines.Add(new AccountLine(words.GaveValue, AccountKind.Judged, whole.Judged));
        }

        lines.Add(new AccountLine(words.Pending, AccountKind.Open, whole.Pending));
        lines.Add(new AccountLine(words.Unmeasurable, AccountKind.Open, whole.Unmeasurable));
        foreach (var (reason, count) in whole.Skipped) lines.Add(new AccountLine(AmountWriter.Fill(words.LeftOut, ReasonIn(words, reason)), AccountKind.Aside, count));
        foreach (var (reason, count) in whole.Excluded) lines.Add(new AccountLine(AmountWriter.Fill(words.Excluded, reason), AccountKind.Aside, count));
        lines.Add(new AccountLine(words.OutOfScope, AccountKind.Outside, whole.OutOfScope));
        if (records.Skipped > 0) lines.Add(new AccountLine(words.SkippedRecords, AccountKind.Outside, records.Skipped));
        if (records.Rejected > 0) lines.Add(new AccountLine(words.RejectedRecords, AccountKind.Outside, records.Rejected));
        return new Account(lines);
    }

    private static string ReasonIn(PageWords words, string reason) => reason switch
    {
        "abandoned" => words.Abandoned,
        "short-abandon" => words.ShortAbandon,
        "other-outcome" => words.OtherOutcome,
        _ => reason,
    };
}
