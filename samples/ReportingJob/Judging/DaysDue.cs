using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Finds the days that are to be judged.</summary>
internal sealed class DaysDue(StandardSet standards, ContactSnapshot contacts, JobHistory history)
{
    /// <summary>What the database holds of the days from the first that matters to today.</summary>
    /// <remarks>
    /// The days that are looked at are those of the look-back, from the first on which there is a contact or of which something is kept. A day is due when nothing is kept of it, when its contacts are not
    /// those that were judged, when time alone may change what was judged (something is pending, or not long ago unclear, or the day was not over), or when its tally is not the one that was reported: a run died in between.
    /// </remarks>
    public IReadOnlyList<DueDay> Of(DateTimeOffset asOf, JobSettings settings)
    {
        DateOnly today = standards.DayOf(asOf), first = today.AddDays(1 - settings.LookBackDays), unclear = today.AddDays(1 - settings.UnclearDays);
        IReadOnlyDictionary<DateOnly, DateTimeOffset> kept = history.Kept();
        HashSet<DateOnly> open = [.. standards.DaysToJudge(history.Tallies)];
        (DateOnly Day, DayStamp Stamp)[] days = [.. Enumerable.Range(0, settings.LookBackDays).Select(first.AddDays).Select(d => (d, StampOf(d)))];
        return
        [
            .. days.SkipWhile(d => d.Stamp.Contacts == 0 && !kept.ContainsKey(d.Day) && d.Day < today)
                .Select(d => new DueDay(d.Day, d.Stamp, d.Day == today || open.Contains(d.Day) || !IsAsJudged(d.Day, d.Stamp, kept) || (d.Day >= unclear && history.State.Days[d.Day].IsUnclear))),
        ];
    }

    private DayStamp StampOf(DateOnly day) => contacts.Stamp(standards.StartOf(day), standards.StartOf(day.AddDays(1)));

    private bool IsAsJudged(DateOnly day, DayStamp stamp, IReadOnlyDictionary<DateOnly, DateTimeOffset> kept) =>
        history.State.Days.TryGetValue(day, out DayReceipt? receipt)
        && stamp == new DayStamp(receipt.Contacts, receipt.Versions)
        && kept.TryGetValue(day, out DateTimeOffset judged) && judged == receipt.AsOf;
}
