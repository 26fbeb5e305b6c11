using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>LINQ, a query per standard, as it is written in many a reporting job.</summary>
internal sealed class LinqByHand(IReadOnlyList<ContactRecord> contacts, IReadOnlyList<Promise> promises) : Peer
{
    public override string Name => "LINQ, a query per standard";

    public override (Counts? Counts, Timing Timing) Run()
    {
        var counts = new Counts(promises);
        return (counts, Timing.Of(() =>
        {
            for (int i = 0; i < promises.Count; i++) Judge(i, Judged(promises[i]), Met(promises[i]), counts);
        }));
    }

    private void Judge(int promise, Func<ContactRecord, bool> judged, Func<ContactRecord, bool> met, Counts counts)
    {
        var cells = contacts.Where(judged)
            .GroupBy(c => (c.Queue, Day: c.ArrivedAt.Date))
            .Select(g => (g.Key.Queue, g.Key.Day, Judged: g.Count(), Met: g.Count(met)));
        foreach (var cell in cells) counts.Add(promise, Counts.Cell(cell.Queue, DateOnly.FromDateTime(cell.Day)), cell.Met, cell.Judged);
    }

    private static Func<ContactRecord, bool> Judged(Promise promise) => promise switch
    {
        Promise.Talked or Promise.Held => c => c.Channel == promise.Channel && c.AnsweredAt is not null,
        Promise.Rated => c => c.Channel == promise.Channel && c.Csat is not null,
        _ => c => c.Channel == promise.Channel,
    };

    private static Func<ContactRecord, bool> Met(Promise promise) => promise switch
    {
        Promise.Answered answered => c => c.AnsweredAt - c.ArrivedAt <= TimeSpan.FromSeconds(answered.Seconds),
        Promise.Waited waited => c => (c.AnsweredAt ?? c.AbandonedAt) - c.ArrivedAt <= TimeSpan.FromSeconds(waited.Seconds),
        Promise.Talked talked => c => c.EndedAt - c.AnsweredAt <= TimeSpan.FromSeconds(talked.Seconds),
        Promise.Held held => c => c.Hold <= TimeSpan.FromSeconds(held.Seconds),
        Promise.Rated rated => c => c.Csat >= rated.Mark,
        Promise.Transferred transferred => c => c.Transfers <= transferred.Times,
        Promise.Abandoned => c => c.AbandonedAt is not null,
        _ => throw new InvalidOperationException($"Unknown promise {promise.Id}."),
    };
}
