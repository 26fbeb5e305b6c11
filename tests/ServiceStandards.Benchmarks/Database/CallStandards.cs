using System.Globalization;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>Standards for the contacts, by queue and day, each with a limit of its own.</summary>
internal static class CallStandards
{
    private const string Header = """
        service-standards: 1
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:30, sat: [10:00-12:00, 13:00-16:00] }, holidays: [2026-04-06] }
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
          reply-hours: { from: arrived-at, to: first-reply-at, calendar: office }
        standards:

        """;

    public static StandardsFor<StoredCall> Of(int standards) => Bound(Enumerable.Range(0, standards).Select(ByClock));

    /// <summary>Standards that reckon with working time.</summary>
    public static StandardsFor<StoredCall> InWorkingTime(int standards) => Bound(Enumerable.Range(0, standards)
        .Select(n => Written(n, $"share: {{ reply-hours: {{ at-most: {2 + n}h }} }}, target: 90%")));

    private static StandardsFor<StoredCall> Bound(IEnumerable<string> standards) => StandardSet.Parse(Header + string.Concat(standards)).For<StoredCall>();

    private static string ByClock(int number) => Written(number, (number % 5) switch
    {
        0 => $"for: {{ channel: voice }}, service-level: {{ within: {60 + number}s, abandoned: missed, short-abandon: 5s }}, target: 90%",
        1 => $"share: {{ reply-time: {{ at-most: {4 + number}h }} }}, target: 90%",
        2 => $"average: handle-time, target: {{ at-most: {300 + number}s }}",
        3 => $"share: {{ csat: {{ at-least: {1 + (number % 5)} }} }}, for: {{ vip: no }}, target: 80%",
        _ => $"nps: nps, for: {{ topic: topic {number % 12} }}, target: {{ at-least: 0 }}",
    });

    private static string Written(int number, string standard) =>
        string.Create(CultureInfo.InvariantCulture, $"  standard-{number}: {{ {standard}, per: day, by: queue }}\n");
}
