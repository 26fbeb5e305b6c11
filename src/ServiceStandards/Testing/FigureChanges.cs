using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move figures and moments that the model holds as such, not as they were written.</summary>
internal static class FigureChanges
{
    private static readonly OffsetDateTimePattern s_time = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    /// <summary>A weight; one of none takes its part out, which is a change like any other.</summary>
    public static IEnumerable<Change<decimal>> Of(decimal weight, Reference part) =>
        Around(weight).Select(w => new Change<decimal>(w, $"{part.Name} {Text(weight)}", $"{part.Name} {Text(w)}", part.Location));

    public static IEnumerable<Change<decimal>> OfPercentile(decimal at, SourceLocation location) =>
        Around(at).Where(a => a is > 0 and <= 100).Select(a => new Change<decimal>(a, $"at {Text(at)}", $"at {Text(a)}", location));

    public static IEnumerable<Change<decimal?>> OfConfidence(decimal confidence, SourceLocation location) =>
        OfShare(confidence, "confidence", location).Where(c => c.Changed is > 0 and < 1);

    /// <summary>By one of the last digit of its percents.</summary>
    public static IEnumerable<Change<decimal?>> OfShare(decimal share, string name, SourceLocation location) =>
        Around(share * 100).Where(p => p is >= 0 and <= 100).Select(p => new Change<decimal?>(p / 100, $"{name} {Text(share * 100)}%", $"{name} {Text(p)}%", location));

    public static IEnumerable<Change<Effective>> Of(Effective effective, DateTimeZone zone) =>
    [
        .. effective.From is { } from ? Of(from, "effective from", zone, effective.Location).Select(c => c.In(f => effective with { From = f })) : [],
        .. effective.Until is { } until ? Of(until, "effective until", zone, effective.Location).Select(c => c.In(u => effective with { Until = u })) : [],
    ];

    /// <summary>The start of a day moves by a day, any other time by a second.</summary>
    private static IEnumerable<Change<Instant>> Of(Instant time, string name, DateTimeZone zone, SourceLocation location)
    {
        LocalDate day = time.InZone(zone).Date;
        bool isDay = zone.AtStartOfDay(day).ToInstant() == time;
        return new[] { -1, 1 }.Select(step =>
        {
            Instant moved = isDay ? zone.AtStartOfDay(day.PlusDays(step)).ToInstant() : time.Plus(Duration.FromSeconds(step));
            return new Change<Instant>(moved, $"{name} {Text(time, zone, isDay)}", $"{name} {Text(moved, zone, isDay)}", location);
        });
    }

    private static string Text(Instant time, DateTimeZone zone, bool isDay) =>
        isDay ? LocalDatePattern.Iso.Format(time.InZone(zone).Date) : s_time.Format(time.InZone(zone).ToOffsetDateTime());

    private static decimal[] Around(decimal figure)
    {
        var unit = new decimal(1, 0, 0, false, Shortest(figure).Scale);
        return [figure - unit, figure + unit];
    }

    private static string Text(decimal figure) => Shortest(figure).ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the zeros behind the point that arithmetic leaves.</summary>
    private static decimal Shortest(decimal figure) => figure / 1.0000000000000000000000000000m;
}
