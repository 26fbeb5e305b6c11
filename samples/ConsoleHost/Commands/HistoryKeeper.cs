using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Evaluation;
using ServiceStandards.History;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Keeps what was counted of the days of a run in a history.</summary>
internal sealed class HistoryKeeper(Terminal terminal, StandardSet standards, TallyHistory history)
{
    /// <summary>Records without a time, and rows that were left out, belong to the first day of their run; under this name they are kept apart from the records of the day.</summary>
    private const string Undated = "undated";

    /// <summary>Keeps the days, those between them without a record, too, so that nobody misses them.</summary>
    /// <returns>The days that were kept, from the first to the one after the last.</returns>
    public Days Keep(IReadOnlyList<DayTally> counted, Days wanted, Func<Tally> empty, DateTimeOffset asOf)
    {
        Dictionary<DateOnly, Tally> days = counted.Where(d => d.Day is not null).ToDictionary(d => d.Day!.Value, d => d.Tally);
        DateOnly[] kept = [.. days.Keys.Where(wanted.Contains).Order()];
        if (wanted.From is null && kept.Length == 0) throw new CannotRunException("No record has a time, so there is no day to keep.");
        DateOnly first = wanted.From ?? kept[0], end = wanted.Until ?? (kept.Length > 0 ? kept[^1] : first).AddDays(1);
        end = Earlier(end, Later(standards.DayOf(asOf), kept.LastOrDefault(first)).AddDays(1)); // days to come are not without records, they are not there yet
        for (DateOnly day = first; day < end; day = day.AddDays(1)) history.Keep(day, days.TryGetValue(day, out Tally? tally) ? tally : empty());
        if (counted.FirstOrDefault(d => d.Day is null) is { } undated) history.Keep(first, undated.Tally, Undated);
        Tell(end.DayNumber - first.DayNumber, days.Where(d => !wanted.Contains(d.Key)).Sum(d => d.Value.Records));
        return new Days(first, end);
    }

    private void Tell(int kept, long others)
    {
        terminal.Error.Write($"{Count.Of(kept, "day")} kept in {history.Folder}.\n");
        if (others > 0) terminal.Error.Write($"{Count.Of(others, "record")} of other days left aside.\n");
        IReadOnlyList<DateOnly> open = standards.DaysToJudge(history);
        if (open.Count > 0) terminal.Error.Write($"{Count.Of(open.Count, "day")} to judge again later, since clocks still run or the day was not over: from {open[0]:yyyy-MM-dd} to {open[^1]:yyyy-MM-dd}.\n");
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
