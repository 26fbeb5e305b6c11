using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Calendars;

/// <summary>A function of time that rises in steps, each to a value that is later than the step: when a working day is over.</summary>
internal sealed class StepTable
{
    private readonly long[] _from;
    private readonly long[] _values;

    private StepTable(long[] from, long[] values) => (_from, _values) = (from, values);

    /// <param name="value">The function; asked some fifty times for each step.</param>
    /// <param name="horizon">Where it is asked, both ends in.</param>
    public static StepTable Of(Func<long, long> value, (long From, long Until) horizon)
    {
        List<long> from = [horizon.From], values = [value(horizon.From)];
        while (values[^1] < long.MaxValue && Next(value, from[^1], values[^1]) is var next && next <= horizon.Until)
        {
            from.Add(next);
            values.Add(value(next));
        }

        return new StepTable([.. from], [.. values]);
    }

    /// <summary>The value at a time.</summary>
    public string At(string at, SqlParameters parameters) =>
        $"coalesce(({parameters.Of(_values)})[width_bucket({at}, {parameters.Of(_from)})], 0)";

    /// <summary>Where the step ends: at its own value at the latest, since a day that is over is none to work in.</summary>
    private static long Next(Func<long, long> value, long from, long now)
    {
        long low = from, high = now;
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            if (value(middle) == now) low = middle;
            else high = middle;
        }

        return high;
    }
}
