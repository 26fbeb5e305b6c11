using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads holidays: <c>12-25</c> of every year, <c>2026-04-27</c>, <c>2026-07-20..2026-08-02</c>, <c>{ date: .., hours: .. }</c>.</summary>
internal static class HolidayReader
{
    private const string To = "..";

    public static ImmutableArray<Holiday> Read(YamlNode node, DiagnosticBag bag) =>
        Nodes.OneOrMore(node, "'holidays'", bag) is { } items ? [.. items.Select(item => One(item, bag)).OfType<Holiday>()] : [];

    private static Holiday? One(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlNode.Mapping) return Dates(node, "'holidays'", [], bag);
        Section section = Section.Open(node, "'holidays'", bag)!;
        YamlNode? date = section.Required("date"), hours = section.Optional("hours");
        section.Close();
        ImmutableArray<DaySpan> spans = hours is null ? [] : HoursReader.Spans(hours, "'hours'", bag);
        return date is null ? null : Dates(date, "'date'", spans, bag);
    }

    private static Holiday? Dates(YamlNode node, string name, ImmutableArray<DaySpan> hours, DiagnosticBag bag)
    {
        if (Nodes.Scalar(node, name, bag) is not { } scalar) return null;
        string[] ends = scalar.Text.Split(To);
        if (ends.Length > 2 || !TryRead(ends[0].Trim(), out HolidayDate first) || !TryRead(ends[^1].Trim(), out HolidayDate last) || first.Year is null != last.Year is null)
            bag.Add(Messages.BadHoliday(scalar.Location, scalar.Text));
        else if (IsReversed(first, last))
            bag.Add(Messages.ImpossibleRange(scalar.Location, ends[0].Trim(), ends[1].Trim()));
        else
            return new Holiday(first, ends.Length == 2 ? last : null, hours, scalar.Location);
        return null;
    }

    /// <summary>Dates of every year may run over its end: 12-24..01-02.</summary>
    private static bool IsReversed(HolidayDate first, HolidayDate last) =>
        first.Year is not null && (first.Year, first.Month, first.Day).CompareTo((last.Year, last.Month, last.Day)) > 0;

    private static bool TryRead(string text, out HolidayDate date)
    {
        if (TryReadAnnual(text, out date)) return true;
        if (!TimeText.TryReadDate(text, out LocalDate day)) return false;
        date = new HolidayDate(day.Year, day.Month, day.Day);
        return true;
    }

    /// <summary>A date of every year, <c>MM-dd</c>; 02-29 is one.</summary>
    public static bool TryReadAnnual(string text, out HolidayDate date)
    {
        date = default;
        if (text.Length != 5 || text[2] != '-' || !TimeText.TryReadDate("2000-" + text, out LocalDate day)) return false;
        date = new HolidayDate(null, day.Month, day.Day);
        return true;
    }
}
