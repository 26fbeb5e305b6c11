using System.Buffers.Binary;
using System.Security.Cryptography;
using ServiceStandards.Calendars;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.EntityFrameworkCore.Stored;

/// <summary>
/// The open spans of a calendar over some days, as rows. The times of a database are whole microseconds, so a span starts at the first of them that is in
/// it; what is open before and after is in ticks of 100 ns, so that nothing is lost.
/// </summary>
internal sealed class StoredCalendar
{
    private readonly List<DateTime> _starts = [];
    private readonly List<long> _before = [];
    private readonly List<long?> _after = [];

    public StoredCalendar(WorkingCalendar calendar, DateOnly from, DateOnly until)
    {
        Name = calendar.Name;
        (From, Until) = (AtMidnight(from), AtMidnight(until));
        long total = 0;
        Add(From, 0, 0);
        foreach (var span in calendar.Spans(Ticks.ToInstant(From.Ticks), Ticks.ToInstant(Until.Ticks)))
        {
            (long start, long end) = (Ticks.Of(span.Start), Ticks.Of(span.End));
            long first = (start + TimeSpan.TicksPerMicrosecond - 1) / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond;
            Add(new DateTime(first, DateTimeKind.Utc), total + first - start, total += end - start);
        }

        Add(Until, total, null);
        Identity = Hash();
    }

    public string Name { get; }

    public DateTime From { get; }

    public DateTime Until { get; }

    /// <summary>Of the spans and the days: what is the same has the same, and a change of the hours gives another.</summary>
    public string Identity { get; }

    /// <summary>When the spans start; the first row and the last are the ends of what is known.</summary>
    public IReadOnlyList<DateTime> Starts => _starts;

    /// <summary>The ticks open until a row starts.</summary>
    public IReadOnlyList<long> Before => _before;

    /// <summary>The ticks open until its span ends; null in the last row, after which nothing is known.</summary>
    public IReadOnlyList<long?> After => _after;

    private void Add(DateTime start, long before, long? after)
    {
        if (_starts.Count > 0 && _starts[^1] == start) RemoveLast();
        _starts.Add(start);
        _before.Add(before);
        _after.Add(after);
    }

    /// <summary>What lies between two microseconds nobody asks about.</summary>
    private void RemoveLast()
    {
        _starts.RemoveAt(_starts.Count - 1);
        _before.RemoveAt(_before.Count - 1);
        _after.RemoveAt(_after.Count - 1);
    }

    private string Hash()
    {
        byte[] bytes = new byte[_starts.Count * 3 * sizeof(long)];
        for (int i = 0; i < _starts.Count; i++)
        {
            Span<byte> row = bytes.AsSpan(i * 3 * sizeof(long));
            BinaryPrimitives.WriteInt64LittleEndian(row, _starts[i].Ticks);
            BinaryPrimitives.WriteInt64LittleEndian(row[sizeof(long)..], _before[i]);
            BinaryPrimitives.WriteInt64LittleEndian(row[(2 * sizeof(long))..], _after[i] ?? -1);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
    }

    private static DateTime AtMidnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
