using System.Globalization;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Promises;

namespace ServiceStandards.Benchmarks.Counting;

/// <summary>What every peer has to find out: per promise, queue and day, how many contacts were judged and how many of them met it.</summary>
internal sealed class Counts(IReadOnlyList<Promise> promises)
{
    private readonly long[,] _met = new long[promises.Count, Cells];
    private readonly long[,] _judged = new long[promises.Count, Cells];

    public static int Cells => ContactWords.Queues.Length * ContactMaker.Days;

    /// <summary>The place of a queue's day among the cells.</summary>
    public static int Cell(string queue, DateOnly day) =>
        (Array.IndexOf(ContactWords.Queues, queue) * ContactMaker.Days) + (day.DayNumber - DateOnly.FromDateTime(ContactMaker.FirstDay).DayNumber);

    public static int Cell(string queue, string day) => Cell(queue, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Add(int promise, int cell, long met, long judged)
    {
        _met[promise, cell] += met;
        _judged[promise, cell] += judged;
    }

    /// <summary>All judged contacts, of all promises.</summary>
    public long Judged => _judged.Cast<long>().Sum();

    /// <summary>The first difference in words; null = they are the same in every cell.</summary>
    public string? DifferenceFrom(Counts other)
    {
        for (int promise = 0; promise < promises.Count; promise++)
        {
            for (int cell = 0; cell < Cells; cell++)
            {
                if (_met[promise, cell] != other._met[promise, cell] || _judged[promise, cell] != other._judged[promise, cell])
                    return FormattableString.Invariant($"{promises[promise].Id} in cell {cell}: {_met[promise, cell]} of {_judged[promise, cell]}, not {other._met[promise, cell]} of {other._judged[promise, cell]}");
            }
        }

        return null;
    }
}
