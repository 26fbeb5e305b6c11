using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Figures;

/// <summary>Many contacts that the database makes up itself: ten queues, ninety days; and standards for them, by queue and day.</summary>
internal static class SampleTable
{
    /// <summary>The rows from one number to another.</summary>
    public static string Rows(long from, long to) => string.Create(CultureInfo.InvariantCulture, $"""
        select 'k' || i as "Id", (i % 3)::int as "Channel", 'inbound' as "Direction", 'queue ' || (i * 7 % 10) as "Queue", 'topic ' || (i % 12) as "Topic", 'c' || (i % 9973) as "Customer",
            at as "ArrivedAt", case when i % 10 < 8 then at + make_interval(secs => 1 + (i * 7919 % 3001) / 10.0) end as "AnsweredAt",
            case when i % 10 = 8 then at + make_interval(secs => (i * 7919 % 1201) / 10.0) end as "AbandonedAt",
            case when i % 4 > 0 then at + make_interval(secs => i * 104729 % 200003) end as "FirstReplyAt",
            make_interval(secs => i * 31 % 600) as "Talk", make_interval(secs => i * 17 % 90) as "Hold", make_interval(secs => i * 13 % 120) as "Wrap",
            (1 + i % 5)::numeric as "Csat", (i % 11)::smallint as "Nps", i % 20 = 0 as "Vip"
        from (select i, timestamptz '2026-01-10 00:00:00+00' + make_interval(secs => i * 48271 % 7776000) as at from generate_series({from}::bigint, {to}::bigint) i) numbered
        """);

    public const string Columns = "\"Id\", \"Channel\", \"Direction\", \"Queue\", \"Topic\", \"Customer\", \"ArrivedAt\", \"AnsweredAt\", \"AbandonedAt\", \"FirstReplyAt\", \"Talk\", \"Hold\", \"Wrap\", \"Csat\", \"Nps\", \"Vip\"";

    public static async Task Fill(DbContext database, int contacts)
    {
        string insert = "insert into contacts (" + Columns + ") " + Rows(1, contacts);
        await database.Database.ExecuteSqlRawAsync(insert);
        await database.Database.ExecuteSqlRawAsync("vacuum analyze contacts");
    }

    /// <summary>So many standards, by queue and day, each with a limit of its own.</summary>
    public static string Yaml(int standards) => """
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        standards:

        """ + string.Concat(Enumerable.Range(0, standards).Select(Standard));

    private static string Standard(int number)
    {
        string measure = (number % 5) switch
        {
            0 => $"for: {{ channel: voice }}, service-level: {{ within: {60 + number}s, abandoned: missed, short-abandon: 5s }}, target: 90%",
            1 => $"share: {{ reply-time: {{ at-most: {4 + number}h }} }}, target: 90%",
            2 => $"average: handle-time, target: {{ at-most: {300 + number}s }}",
            3 => $"share: {{ csat: {{ at-least: {1 + (number % 5)} }} }}, for: {{ vip: no }}, target: 80%",
            _ => $"nps: nps, for: {{ topic: topic {number % 12} }}, target: {{ at-least: 0 }}",
        };
        return string.Create(CultureInfo.InvariantCulture, $"  standard-{number}: {{ {measure}, per: day, by: queue }}\n");
    }
}
