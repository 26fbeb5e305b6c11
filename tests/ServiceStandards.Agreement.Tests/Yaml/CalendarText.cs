using System.Globalization;
using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes calendars: sections 1 and 4.</summary>
internal sealed class CalendarText(Dice dice, LiteralText literals)
{
    public YamlNode Of(IReadOnlyList<WrittenCalendar> versions) => versions is [var one] ? Of(one) : YamlNode.List(versions.Select(Of));

    private YamlNode Of(WrittenCalendar calendar)
    {
        List<(string, YamlNode)> parts = [];
        if (calendar.Hours.Count > 0) parts.Add(("hours", YamlNode.Map(calendar.Hours.Select(h => (Days(h), Spans(h.Spans))))));
        if (calendar.Holidays.Count > 0) parts.Add(("holidays", YamlNode.List(calendar.Holidays.Select(Holiday))));
        if (calendar.Extends is { } parent) parts.Add(("extends", YamlNode.Plain(parent)));
        if (calendar.Zone is { } zone) parts.Add(("time-zone", YamlNode.Plain(zone)));
        if (calendar.SameDay is { } sameDay) parts.Add(("after-hours", YamlNode.Plain(sameDay ? "same-day" : "next-opening")));
        if (calendar.EndsAtMidnight is { } midnight) parts.Add(("day-ends", YamlNode.Plain(midnight ? "midnight" : "close")));
        if (calendar.Effective is { } effective) parts.Add(("effective", literals.Span(effective)));
        return YamlNode.Map(dice.Shuffled(parts));
    }

    private static string Days(WrittenCalendar.DayHours hours) => hours.First == hours.Last ? Day(hours.First) : $"{Day(hours.First)}-{Day(hours.Last)}";

    private static string Day(IsoDayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    private YamlNode Spans(IReadOnlyList<WrittenCalendar.OpenSpan> spans) =>
        spans.Count == 0 ? YamlNode.Plain("closed") : YamlNode.OneOrMore(dice, [.. spans.Select(Span)]);

    private static string Span(WrittenCalendar.OpenSpan span) => $"{Clock(span.From)}-{Clock(span.To > 1440 ? span.To - 1440 : span.To)}";

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    private YamlNode Holiday(WrittenCalendar.Holiday holiday)
    {
        string date = holiday.Last is { } last ? $"{Date(holiday.First)}..{Date(last)}" : Date(holiday.First);
        if (holiday.Hours.Count > 0) return YamlNode.Map(("date", YamlNode.Plain(date)), ("hours", Spans(holiday.Hours)));
        return dice.OneIn(4) ? YamlNode.Map(("date", YamlNode.Plain(date))) : YamlNode.Plain(date);
    }

    private static string Date(WrittenCalendar.DayOfYear day) => day.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{day.Month:00}-{day.Day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}-{day.Day:00}");
}
