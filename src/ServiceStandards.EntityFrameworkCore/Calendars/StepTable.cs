using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Calendars;

/// <summary>A function of time in steps, each to a value that is later than the step: when a working day is over.</summary>
internal sealed class StepTable
{
    private readonly long[] _from;
    private readonly long[] _values;

    private StepTable(long[] from, long[] values) => (_from, _values) = (from, values);

    /// <param name="value">The function; asked some fifty times for each step.</param>
    /// <param name="turns">Between two times: where it may fall back, as for a start in hours that a night of the day before runs into. Between two of these it only rises.</param>
    /// <param name="horizon">Where it is asked, both ends in.</param>
    public static StepTable Of(Func<long, long> value, Func<long, long, IEnumerable<long>> turns, (long From, long Until) horizon)
    {
        List<long> from = [], values = [];
        long[] ends = [.. turns(horizon.From, horizon.Until), horizon.Until + 1];
        long start = horizon.From;
        foreach (long end in ends)
        {
            for (long at = start; at < end; at = Next(value, at, end))
            {
                long now = value(at);
                if (values.Count > 0 && values[^1] == now) continue;
                from.Add(at);
                values.Add(now);
            }

            start = end;
        }

        return new StepTable([.. from], [.. values]);
    }

    /// <summary>The value at a time.</summary>
    public string At(string at, SqlParameters parameters) =>
        $"coalesce(({parameters.Of(_values)})[width_bucket({at}, {parameters.Of(_from)})], 0)";

    /// <summary>Where the step ends: at its own value at the latest, since a day that is over is none to work in.</summary>
    private static long Next(Func<long, long> value, long from, long end)
    {
        long now = value(from), low = from, high = Math.Min(now, end);
        if (high == end && value(end - 1) == now) return end;
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            if (value(middle) == now) low = middle;
            else high = middle;
        }

        return high;
    }
}
