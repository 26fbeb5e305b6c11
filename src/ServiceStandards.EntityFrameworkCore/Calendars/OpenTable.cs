using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.EntityFrameworkCore.Sql;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.EntityFrameworkCore.Calendars;

/// <summary>The open spans of a calendar within a horizon.</summary>
internal sealed class OpenTable
{
    private readonly long[] _starts;
    private readonly long[] _ends;

    /// <summary>What is to be added to a tick in a span to give the ticks open before it, and the ticks open before its end.</summary>
    private readonly long[] _shifts, _totals;

    public OpenTable(WorkingCalendar calendar, (long From, long Until) horizon)
    {
        (long Start, long End)[] spans = [.. calendar.Spans(Ticks.ToInstant(horizon.From), Ticks.ToInstant(horizon.Until + 1)).Select(s => (Ticks.Of(s.Start), Ticks.Of(s.End)))];
        _starts = [.. spans.Select(s => s.Start)];
        _ends = [.. spans.Select(s => s.End)];
        (_shifts, _totals) = (new long[spans.Length], new long[spans.Length]);
        long total = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            _shifts[i] = total - _starts[i];
            _totals[i] = total += _ends[i] - _starts[i];
        }
    }

    /// <summary>The ticks open before a time; only differences mean something.</summary>
    public string Before(string at, SqlParameters parameters)
    {
        string span = $"width_bucket({at}, {parameters.Of(_starts)})";
        return $"coalesce(least({at} + ({parameters.Of(_shifts)})[{span}], ({parameters.Of(_totals)})[{span}]), 0)";
    }

    public string IsOpen(string at, SqlParameters parameters) =>
        $"coalesce({at} < ({parameters.Of(_ends)})[width_bucket({at}, {parameters.Of(_starts)})], false)";
}
