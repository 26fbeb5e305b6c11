using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads <c>per</c>: a unit of the calendar, or whole minutes that divide a day.</summary>
internal static class PeriodReader
{
    private static readonly string[] s_words = ["day", "week", "month", "quarter", "year"];

    public static Period? Read(Section standard)
    {
        if (standard.Literal("per") is not { } literal) return null;
        int unit = Array.IndexOf(s_words, literal.Text);
        if (unit >= 0) return new Period((PeriodUnit)unit);
        if (!DurationText.TryRead(literal.Text, out long ticks))
            standard.Bag.Add(Messages.UnknownPeriod(literal.Location, literal.Text, s_words));
        else if (ticks == TimeSpan.TicksPerDay)
            return new Period(PeriodUnit.Day);
        else if (ticks > 0 && ticks % TimeSpan.TicksPerMinute == 0 && TimeSpan.TicksPerDay % ticks == 0)
            return new Period(PeriodUnit.Minutes, (int)(ticks / TimeSpan.TicksPerMinute));
        else
            standard.Bag.Add(Messages.PeriodDividesNoDay(literal.Location, literal.Text));
        return null;
    }
}
