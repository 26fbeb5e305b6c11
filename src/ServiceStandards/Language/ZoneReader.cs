using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads the name of a time zone of the tz database.</summary>
internal static class ZoneReader
{
    public static DateTimeZone? Read(Section section)
    {
        if (section.Literal("time-zone") is not { } literal) return null;
        DateTimeZone? zone = DateTimeZoneProviders.Tzdb.Ids.Contains(literal.Text) ? DateTimeZoneProviders.Tzdb[literal.Text] : null;
        if (zone is null) section.Bag.Add(Messages.UnknownTimeZone(literal.Location, literal.Text, DateTimeZoneProviders.Tzdb.Ids));
        return zone;
    }
}
