using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;

namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>Makes cases such that a database can hold them: each record has an id, and times are whole microseconds, as PostgreSQL keeps them.</summary>
internal static class Microseconds
{
    public static Trial Of(Trial given)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[given.File.Zone];
        return given with { Records = [.. given.Records.Select((r, i) => Of(r, zone) with { Id = $"n{i}" })] };
    }

    private static SampleContact Of(SampleContact contact, DateTimeZone zone) => contact with
    {
        ArrivedAt = Of(contact.ArrivedAt),
        QueuedAt = contact.QueuedAt is { } queued ? Local(queued, zone) : null,
        AnsweredAt = Of(contact.AnsweredAt),
        AbandonedAt = Of(contact.AbandonedAt),
        FirstReplyAt = Of(contact.FirstReplyAt),
        EndedAt = Of(contact.EndedAt),
        ResolvedAt = Of(contact.ResolvedAt),
        Wait = Of(contact.Wait),
        Talk = Of(contact.Talk),
        Hold = contact.Hold is { } hold ? NodaTime.Duration.FromTicks(Whole(hold.BclCompatibleTicks)) : null,
        Wrap = Of(contact.Wrap),
    };

    /// <summary>As the clocks of the zone show it: the column has no offset.</summary>
    private static DateTime Local(DateTime time, DateTimeZone zone)
    {
        DateTime local = time.Kind == DateTimeKind.Utc ? Instant.FromDateTimeUtc(time).InZone(zone).ToDateTimeUnspecified() : time;
        return new DateTime(Whole(local.Ticks));
    }

    private static DateTimeOffset? Of(DateTimeOffset? time) => time is { } given ? new DateTimeOffset(Whole(given.Ticks), given.Offset) : null;

    private static Instant? Of(Instant? time) => time is { } given ? Instant.FromUnixTimeTicks(Whole(given.ToUnixTimeTicks())) : null;

    private static TimeSpan? Of(TimeSpan? span) => span is { } given ? TimeSpan.FromTicks(Whole(given.Ticks)) : null;

    private static long Whole(long ticks) => ticks - (ticks % TimeSpan.TicksPerMicrosecond);
}
