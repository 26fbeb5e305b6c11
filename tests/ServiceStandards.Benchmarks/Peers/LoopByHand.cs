using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>
/// A loop written by hand for exactly the fifty standards: one pass, each contact's channel, cell, wait and talk found out once, arrays of
/// counters, no look-up by text but that of the queue. It keeps no evidence, knows no clocks that still run and explains nothing.
/// </summary>
internal sealed class LoopByHand : Peer
{
    private const long Second = TimeSpan.TicksPerSecond;

    private readonly IReadOnlyList<ContactRecord> _contacts;
    private readonly IReadOnlyList<Promise> _promises;
    private readonly Dictionary<string, int> _queues = ContactWords.Queues.Select((q, i) => (q, i)).ToDictionary(p => p.q, p => p.i, StringComparer.Ordinal);
    private readonly (int Place, long Limit)[] _voiceAnswered, _chatAnswered, _emailWaited, _talked, _held, _voiceRated, _chatRated, _voiceTransferred, _chatTransferred;
    private readonly int _voiceAbandoned, _chatAbandoned;
    private long[] _met = [], _judged = [];

    public LoopByHand(IReadOnlyList<ContactRecord> contacts, IReadOnlyList<Promise> promises)
    {
        (_contacts, _promises) = (contacts, promises);
        _voiceAnswered = Limits<Promise.Answered>("voice", p => p.Seconds * Second);
        _chatAnswered = Limits<Promise.Answered>("chat", p => p.Seconds * Second);
        _emailWaited = Limits<Promise.Waited>("email", p => p.Seconds * Second);
        _talked = Limits<Promise.Talked>("voice", p => p.Seconds * Second);
        _held = Limits<Promise.Held>("voice", p => p.Seconds * Second);
        _voiceRated = Limits<Promise.Rated>("voice", p => p.Mark);
        _chatRated = Limits<Promise.Rated>("chat", p => p.Mark);
        _voiceTransferred = Limits<Promise.Transferred>("voice", p => p.Times);
        _chatTransferred = Limits<Promise.Transferred>("chat", p => p.Times);
        _voiceAbandoned = Limits<Promise.Abandoned>("voice", _ => 0)[0].Place;
        _chatAbandoned = Limits<Promise.Abandoned>("chat", _ => 0)[0].Place;
    }

    public override string Name => "a loop by hand for these standards";

    public override (Counts? Counts, Timing Timing) Run()
    {
        (_met, _judged) = (new long[_promises.Count * Counts.Cells], new long[_promises.Count * Counts.Cells]);
        Timing timing = Timing.Of(Loop);
        var counts = new Counts(_promises);
        for (int i = 0; i < _met.Length; i++) counts.Add(i % _promises.Count, i / _promises.Count, _met[i], _judged[i]);
        return (counts, timing);
    }

    private void Loop()
    {
        DateTime first = ContactMaker.FirstDay;
        foreach (ContactRecord contact in _contacts)
        {
            int cell = ((_queues[contact.Queue] * ContactMaker.Days) + (contact.ArrivedAt.Date - first).Days) * _promises.Count;
            switch (contact.Channel)
            {
                case "voice": Voice(contact, cell); break;
                case "chat": Chat(contact, cell); break;
                case "email": Email(contact, cell); break;
            }
        }
    }

    private void Voice(ContactRecord contact, int cell)
    {
        if (contact.AnsweredAt is { } answered)
        {
            AtMost(_voiceAnswered, (answered - contact.ArrivedAt).Ticks, cell);
            if (contact.EndedAt is { } ended) AtMost(_talked, (ended - answered).Ticks, cell);
            if (contact.Hold is { } hold) AtMost(_held, hold.Ticks, cell);
        }
        else AtMost(_voiceAnswered, long.MaxValue, cell);

        if (contact.Csat is { } mark) AtLeast(_voiceRated, mark, cell);
        AtMost(_voiceTransferred, contact.Transfers, cell);
        Count(_voiceAbandoned, contact.AbandonedAt is not null, cell);
    }

    private void Chat(ContactRecord contact, int cell)
    {
        AtMost(_chatAnswered, contact.AnsweredAt is { } answered ? (answered - contact.ArrivedAt).Ticks : long.MaxValue, cell);
        if (contact.Csat is { } mark) AtLeast(_chatRated, mark, cell);
        AtMost(_chatTransferred, contact.Transfers, cell);
        Count(_chatAbandoned, contact.AbandonedAt is not null, cell);
    }

    private void Email(ContactRecord contact, int cell)
    {
        if ((contact.AnsweredAt ?? contact.AbandonedAt) is { } reached) AtMost(_emailWaited, (reached - contact.ArrivedAt).Ticks, cell);
    }

    private void AtMost((int Place, long Limit)[] promises, long value, int cell)
    {
        foreach (var (place, limit) in promises) Count(place, value <= limit, cell);
    }

    private void AtLeast((int Place, long Limit)[] promises, long value, int cell)
    {
        foreach (var (place, limit) in promises) Count(place, value >= limit, cell);
    }

    private void Count(int place, bool met, int cell)
    {
        _judged[cell + place]++;
        if (met) _met[cell + place]++;
    }

    private (int Place, long Limit)[] Limits<T>(string channel, Func<T, long> limit) where T : Promise =>
        [.. _promises.Select((p, i) => (p, i)).Where(p => p.p is T && p.p.Channel == channel).Select(p => (p.i, limit((T)p.p)))];
}
