using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads opening hours: <c>{ mon-fri: 09:00-17:30, sat: [10:00-12:00, 13:00-16:00], sun: closed }</c>.</summary>
internal static class HoursReader
{
    private const string Closed = "closed";

    private static readonly ImmutableArray<string> s_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>> Read(YamlNode node, DiagnosticBag bag)
    {
        var hours = ImmutableDictionary.CreateBuilder<IsoDayOfWeek, ImmutableArray<DaySpan>>();
        if (Nodes.Mapping(node, "'hours'", bag) is not { } mapping) return hours.ToImmutable();
        if (mapping.Entries.Length == 0) bag.Add(Messages.EmptyList(mapping.Location, "'hours'"));
        foreach (YamlEntry entry in mapping.Entries)
        {
            ImmutableArray<DaySpan> spans = Spans(entry.Value, Scalars.Quoted(entry.Key.Text), bag);
            foreach (IsoDayOfWeek day in Days(entry.Key, bag))
            {
                if (!hours.TryAdd(day, spans)) bag.Add(Messages.DayTwice(entry.Key.Location, s_days[(int)day - 1]));
            }
        }

        return hours.ToImmutable();
    }

    /// <summary>Open spans of a day; none for <c>closed</c>.</summary>
    public static ImmutableArray<DaySpan> Spans(YamlNode node, string name, DiagnosticBag bag)
    {
        if (node is YamlNode.Scalar { Text: Closed, Quoted: false }) return [];
        if (Nodes.OneOrMore(node, name, bag) is not { } items) return [];
        return [.. items.Select(item => Span(item, name, bag)).OfType<DaySpan>()];
    }

    private static DaySpan? Span(YamlNode node, string name, DiagnosticBag bag)
    {
        if (Nodes.Scalar(node, name, bag) is not { } scalar) return null;
        if (SpanText.TryRead(scalar.Text, out DaySpan span)) return span;
        bag.Add(Messages.BadSpan(scalar.Location, scalar.Text));
        return null;
    }

    /// <summary>A day, or a range of days, which may run over the end of the week (<c>sat-mon</c>).</summary>
    private static IEnumerable<IsoDayOfWeek> Days(YamlNode.Scalar key, DiagnosticBag bag)
    {
        string[] ends = key.Text.Split('-');
        int first = s_days.IndexOf(ends[0]), last = s_days.IndexOf(ends[^1]);
        if (ends.Length <= 2 && first >= 0 && last >= 0)
            return Enumerable.Range(first, (last - first + 7) % 7 + 1).Select(day => (IsoDayOfWeek)(day % 7 + 1));
        bag.Add(Messages.BadDay(key.Location, key.Text, s_days));
        return [];
    }
}
