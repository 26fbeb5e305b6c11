using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Calendars;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Tickets;

namespace ServiceStandards.EntityFrameworkCore.Tests.Stored;

/// <summary>Working time of the database's own function is that of <see cref="WorkingCalendar"/>, to the microsecond.</summary>
public sealed class StoredCalendarsTests
{
    private static readonly DateOnly s_from = new(2024, 1, 1), s_until = new(2028, 1, 1);

    private static readonly WorkingCalendar s_office = WorkingCalendar.Create("office", DateTimeZoneProviders.Tzdb["Europe/Amsterdam"],
        WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, new OpenHours(new(9, 0), new(17, 30))));

    [Test]
    public async Task Any_calendar_gives_the_same_between_any_two_moments_as_in_memory()
    {
        using var database = new ContactsContext(SharedServer.NewDatabase());
        await database.Database.EnsureCreatedAsync();
        int calendars = 0;
        for (int seed = 0; calendars < 25; seed++)
        {
            Trial trial = TrialMaker.Make(seed, 5);
            StandardSet standards = StandardSet.Parse(trial.Yaml);
            WorkingCalendar[] built = [.. standards.Files[0].Calendars.DistinctBy(c => c.Name).Select(c => WorkingCalendar.Build(c, standards.Files[0].Calendars, standards.Files[0].TimeZone, new())!)];
            IReadOnlyDictionary<string, string> stored = await database.EnsureCalendarsAsync(standards, s_from, s_until);
            foreach (WorkingCalendar calendar in built) await Agrees(database, calendar, stored[calendar.Name], new Dice(seed));
            calendars += built.Length;
        }
    }

    [Test]
    public async Task Calendars_with_changes_of_clocks_nights_and_split_hours_agree_at_every_edge()
    {
        using var database = new ContactsContext(SharedServer.NewDatabase());
        await database.Database.EnsureCreatedAsync();
        foreach (string zone in new[] { "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata" })
        {
            WorkingCalendar calendar = WorkingCalendar.Create(zone, DateTimeZoneProviders.Tzdb[zone], WorkingHours.None
                .Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, new OpenHours(new(1, 30), new(2, 45)), new OpenHours(new(22, 0), new(6, 0)))
                .Weekly(IsoDayOfWeek.Sunday, IsoDayOfWeek.Sunday, new OpenHours(new(2, 15), new(3, 0)), new OpenHours(new(2, 30), new(4, 0))));
            IReadOnlyDictionary<string, string> stored = await database.EnsureCalendarsAsync([calendar], s_from, s_until);
            await Agrees(database, calendar, stored[zone], new Dice(zone.Length));
        }
    }

    [Test]
    public async Task A_calendar_with_other_hours_is_another_one_and_the_same_is_stored_once()
    {
        using TicketsContext database = TicketsContext.WithThree(SharedServer.NewDatabase());
        WorkingCalendar longer = WorkingCalendar.Create("office", s_office.Zone, WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, new OpenHours(new(9, 0), new(18, 0))));
        string[] stored =
        [
            (await database.EnsureCalendarsAsync([s_office], s_from, s_until))["office"],
            (await database.EnsureCalendarsAsync([longer], s_from, s_until))["office"],
            (await database.EnsureCalendarsAsync([s_office], s_from, s_until))["office"],
        ];
        stored[2].ShouldBe(stored[0]);
        stored[1].ShouldNotBe(stored[0]);
        (await Number(database, "select count(*) from service_standards_calendars")).ShouldBe(2);
        (await Number(database, $"select extract(epoch from service_standards_elapsed('{stored[1]}', '2026-03-02 00:00+00', '2026-03-03 00:00+00'))::bigint")).ShouldBe(9 * 3600);
    }

    [Test]
    public async Task What_is_not_stored_is_an_error_and_no_answer()
    {
        using TicketsContext database = TicketsContext.WithThree(SharedServer.NewDatabase());
        string office = (await database.EnsureCalendarsAsync([s_office], s_from, s_until))["office"];
        foreach (string call in new[] { "'unknown', '2026-03-02', '2026-03-03'", $"'{office}', '2023-12-31', '2026-03-03'", $"'{office}', '2027-12-31', '2028-01-01 00:00:00.000001+00'", $"'{office}', '2026-03-02', 'infinity'" })
            (await Should.ThrowAsync<PostgresException>(() => Number(database, $"select extract(epoch from service_standards_elapsed({call}))::bigint"))).MessageText.ShouldStartWith("The calendar ");
        (await Number(database, $"select count(service_standards_elapsed('{office}', null, '2026-03-03'))")).ShouldBe(0);
        (await Number(database, $"select extract(epoch from service_standards_elapsed('{office}', '2026-03-03', '2026-03-02'))::bigint")).ShouldBe(0);
    }

    [Test]
    public async Task Queries_of_ones_own_reckon_with_it()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(300));
        string office = (await database.EnsureCalendarsAsync([s_office], s_from, s_until))["office"];
        string[] late = await database.Contacts.Where(c => WorkingTime.Elapsed(office, c.ArrivedAt, c.FirstReplyAt) > TimeSpan.FromHours(4)).Select(c => c.Id).ToArrayAsync();
        string[] expected = [.. Some.Contacts(300).Where(c => c.FirstReplyAt is { } reply
            && s_office.Elapsed(Instant.FromDateTimeOffset(c.ArrivedAt!.Value), Instant.FromDateTimeOffset(reply)) > NodaTime.Duration.FromHours(4)).Select(c => c.Id)];
        late.Order().ShouldBe(expected.Order());
        late.Length.ShouldBeInRange(10, 290);
        Should.Throw<InvalidOperationException>(() => WorkingTime.Elapsed(office, null, null));
    }

    [Test]
    public async Task The_span_of_a_moment_is_found_on_the_index()
    {
        using ContactsContext database = ContactsDatabase.With([]);
        string office = (await database.EnsureCalendarsAsync([s_office], new DateOnly(1990, 1, 1), new DateOnly(2050, 1, 1)))["office"];
        await database.Database.ExecuteSqlRawAsync("analyze service_standards_spans");
        string explained = $"explain (analyze, costs off, timing off, summary off) select s.starts_at, s.open_before, s.open_after from service_standards_spans s where s.calendar = '{office}' and s.starts_at <= '2026-03-02 12:00+00' order by s.starts_at desc limit 1";
        string[] plan = await database.Database.SqlQueryRaw<string>(explained).ToArrayAsync();
        plan.ShouldContain(l => l.Contains("Index Scan Backward using \"PK_service_standards_spans\"", StringComparison.Ordinal) && l.Contains("actual rows=1", StringComparison.Ordinal), string.Join('\n', plan));
    }

    /// <summary>Moments at and around the edges of spans, and anywhere, each with each.</summary>
    private static async Task Agrees(DbContext database, WorkingCalendar calendar, string stored, Dice dice)
    {
        long first = s_from.ToDateTime(default).Ticks, last = s_until.ToDateTime(default).Ticks;
        Interval[] spans = [.. calendar.Spans(At(first), At(last))];
        long[] ends = [.. Enumerable.Range(0, 20).Select(_ => dice.Of(spans)).SelectMany(s => new[] { s.Start, s.End }).Select(i => i.ToDateTimeUtc().Ticks)];
        long[] moments = [.. ends.SelectMany(t => new[] { t - 10, t, t + 10 }).Concat(Enumerable.Range(0, 80).Select(_ => dice.Between(first, last)))
            .Select(t => Math.Clamp(t - (t % 10), first, last))];
        (DateTime From, DateTime Until)[] pairs = [.. Enumerable.Range(0, 300).Select(_ => (new DateTime(dice.Of(moments), DateTimeKind.Utc), new DateTime(dice.Of(moments), DateTimeKind.Utc)))];
        TimeSpan[] found = [.. await database.Database.SqlQueryRaw<TimeSpan>(
            "select service_standards_elapsed(@calendar, a, b) as \"Value\" from unnest(@from, @until) with ordinality as m(a, b, n) order by n",
            new NpgsqlParameter("calendar", stored), new NpgsqlParameter("from", pairs.Select(p => p.From).ToArray()), new NpgsqlParameter("until", pairs.Select(p => p.Until).ToArray())).ToListAsync()];
        for (int i = 0; i < pairs.Length; i++)
            found[i].Ticks.ShouldBe(calendar.Elapsed(At(pairs[i].From.Ticks), At(pairs[i].Until.Ticks)).BclCompatibleTicks / 10 * 10, $"{calendar.Name}: {pairs[i].From:O} to {pairs[i].Until:O}");
    }

    private static Instant At(long ticks) => Instant.FromDateTimeUtc(new DateTime(ticks, DateTimeKind.Utc));

    private static Task<long> Number(DbContext database, string query)
    {
        string sql = $"select ({query}) as \"Value\"";
        return database.Database.SqlQueryRaw<long>(sql).SingleAsync();
    }
}
