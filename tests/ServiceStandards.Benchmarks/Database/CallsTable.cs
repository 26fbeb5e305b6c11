using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>Many contacts that the database makes up itself: ten queues, ninety days.</summary>
internal static partial class CallsTable
{
    public const string Name = "service_standards_benchmark_calls";

    private const string Calls = $"""
        create table {Name} as
        select 'k' || i as id, (array['voice','email','chat'])[i % 3 + 1] as channel, 'queue ' || (i * 7 % 10) as queue, 'topic ' || (i % 12) as topic, 'c' || (i % 9973) as customer,
            at as arrived_at, case when i % 10 < 8 then at + make_interval(secs => 1 + (i * 7919 % 3001) / 10.0) end as answered_at,
            case when i % 10 = 8 then at + make_interval(secs => (i * 7919 % 1201) / 10.0) end as abandoned_at,
            case when i % 4 > 0 then at + make_interval(secs => i * 104729 % 200003) end as first_reply_at,
            make_interval(secs => i * 31 % 600) as talk, make_interval(secs => i * 17 % 90) as hold, make_interval(secs => i * 13 % 120) as wrap,
            (1 + i % 5)::numeric as csat, (i % 11)::smallint as nps, i % 20 = 0 as vip
        from (select i, timestamptz '2026-01-10 00:00:00+00' + make_interval(secs => i * 48271 % 7776000) as at from generate_series(1::bigint, @contacts::bigint) i) numbered
        """;

    /// <summary>Makes the table, unless it is there with so many contacts.</summary>
    public static void Ensure(DbContext database, long contacts)
    {
        if (Count(database) == contacts) return;
        database.Database.ExecuteSqlRaw($"drop table if exists {Name}");
        database.Database.ExecuteSqlRaw(Calls, new Npgsql.NpgsqlParameter("contacts", contacts));
        database.Database.ExecuteSqlRaw($"vacuum analyze {Name}");
    }

    public static string Column(string property) => Words().Replace(property, "_$0").ToLowerInvariant();

    private static long Count(DbContext database)
    {
        bool isThere = database.Database.SqlQueryRaw<bool>($"select to_regclass('{Name}') is not null as \"Value\"").Single();
        return isThere ? database.Database.SqlQueryRaw<long>($"select count(*) as \"Value\" from {Name}").Single() : -1;
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Words();
}
