using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Validation;

/// <summary>Compares literals whose kind can be told from how they are written.</summary>
internal static class LiteralOrder
{
    /// <summary>Less than, equal to or more than 0; null when they are texts or of different kinds.</summary>
    public static int? Compare(Literal a, Literal b, DateTimeZone zone)
    {
        if (NumberText.TryRead(a.Text, out decimal x) && NumberText.TryRead(b.Text, out decimal y)) return x.CompareTo(y);
        if (NumberText.TryReadShare(a.Text, out x) && NumberText.TryReadShare(b.Text, out y)) return x.CompareTo(y);
        if (NumberText.TryReadWorkingDays(a.Text, out int n) && NumberText.TryReadWorkingDays(b.Text, out int m)) return n.CompareTo(m);
        if (DurationText.TryRead(a.Text, out long s) && DurationText.TryRead(b.Text, out long t)) return s.CompareTo(t);
        return TimeText.TryRead(a.Text, zone, out Instant from) && TimeText.TryRead(b.Text, zone, out Instant until) ? from.CompareTo(until) : null;
    }
}
