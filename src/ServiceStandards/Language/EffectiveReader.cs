using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads <c>effective: { from, until }</c> and <c>during: { from, until }</c>: spans of time, until not included.</summary>
internal static class EffectiveReader
{
    public static Effective Read(Section parent, FileScope scope)
    {
        if (ReadRange(parent, "effective", scope) is not { } range) return Effective.Always;
        return new Effective(Time(range.From, scope), Time(range.Until, scope), range.Location);
    }

    /// <summary>Null when absent or without an end that can be read; both ends are times.</summary>
    public static TimeRange? ReadRange(Section parent, string key, FileScope scope)
    {
        if (parent.Optional(key) is not { } node || Section.Open(node, Scalars.Quoted(key), scope.Bag) is not { } section) return null;
        if (!section.Has("from") && !section.Has("until")) section.Demand("from");
        Literal? from = TimeIn(section, "from", scope), until = TimeIn(section, "until", scope);
        section.Close();
        if (from is null && until is null) return null;
        if (Time(from, scope) >= Time(until, scope)) scope.Bag.Add(Messages.ImpossibleRange(until!.Location, from!.Text, until.Text));
        return new TimeRange(from, until, parent.KeyOf(key));
    }

    private static Literal? TimeIn(Section section, string key, FileScope scope)
    {
        if (section.Literal(key) is not { } literal) return null;
        if (Time(literal, scope) is not null) return literal;
        scope.Bag.Add(Messages.ExpectedTime(literal.Location, Scalars.Quoted(key), literal.Text));
        return null;
    }

    private static Instant? Time(Literal? literal, FileScope scope) =>
        literal is not null && TimeText.TryRead(literal.Text, scope.Zone, out Instant time) ? time : null;
}
