using System.Globalization;
using ServiceStandards.Compilation;
using ServiceStandards.Model;
using ServiceStandards.Periods;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Counts the records of a source day by day in one pass; else as <see cref="StreamingEngine"/> does.</summary>
internal static class DayEngine
{
    private static readonly Period s_day = new(PeriodUnit.Day);

    public static IReadOnlyList<DayTally> Run<T>(
        CompiledSet<T> standards, Func<T, long?> time, RecordSource<T> source, EvaluationWindow window, EvaluationOptions options, CancellationToken cancellation)
    {
        StandardsFile file = standards.Bound.Files[0];
        var cut = new PeriodCut(s_day, file.TimeZone, file.FiscalYear, file.WeekStartsOnSunday);
        ReaderThreads<T> threads = StreamingEngine.Threads(source, options, passes: standards.Gather is null ? 1 : 2, cancellation);
        var (neighbours, before) = NeighbourPass.Run(standards, window, threads);
        var days = new Dictionary<DateOnly, Tally>();
        var undated = new Tally(standards.Layout, window);
        foreach (var (label, ledger) in threads.Run(new DayPass<T>(new RecordJudging<T>(standards, window, neighbours.Indexes), cut, time).Over).SelectMany(d => d))
            TallyOf(label, days, undated).Add(ledger);
        StreamingEngine.MustBeTheSame(before, days.Values.Sum(d => d.Records) + undated.Records);
        undated.Add(source.LeftOut);
        IEnumerable<DayTally> dated = days.OrderBy(d => d.Key).Select(d => new DayTally(d.Key, d.Value));
        return undated.Records > 0 || undated.LeftOut is not { Rejected: 0, Skipped: 0, RejectedEvents: 0, StrayEvents: 0 } ? [.. dated, new DayTally(null, undated)] : [.. dated];
    }

    /// <summary>The label of a period is that of a day, but for times so far off that they are no day.</summary>
    private static Tally TallyOf(string? label, Dictionary<DateOnly, Tally> days, Tally undated)
    {
        if (!DateOnly.TryParseExact(label, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return undated;
        return days.TryGetValue(day, out Tally? known) ? known : days[day] = new Tally(undated.Layout, undated.Window);
    }
}
