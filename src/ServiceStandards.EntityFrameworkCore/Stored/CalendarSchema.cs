using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceStandards.EntityFrameworkCore.Stored;

/// <summary>The tables of calendars and the functions over them.</summary>
internal static class CalendarSchema
{
    public const string Calendars = "service_standards_calendars", Spans = "service_standards_spans", Elapsed = "service_standards_elapsed";

    public static void AddTo(ModelBuilder model)
    {
        EntityTypeBuilder<CalendarRow> calendars = model.Entity<CalendarRow>().ToTable(Calendars);
        calendars.HasKey(c => c.Calendar);
        calendars.Property(c => c.Calendar).HasColumnName("calendar").UseCollation("C");
        calendars.Property(c => c.Name).HasColumnName("name");
        calendars.Property(c => c.CoveredFrom).HasColumnName("covered_from").HasColumnType("timestamp with time zone");
        calendars.Property(c => c.CoveredUntil).HasColumnName("covered_until").HasColumnType("timestamp with time zone");
        EntityTypeBuilder<SpanRow> spans = model.Entity<SpanRow>().ToTable(Spans);
        spans.HasKey(s => new { s.Calendar, s.StartsAt });
        spans.Property(s => s.Calendar).HasColumnName("calendar").UseCollation("C");
        spans.Property(s => s.StartsAt).HasColumnName("starts_at").HasColumnType("timestamp with time zone");
        spans.Property(s => s.OpenBefore).HasColumnName("open_before");
        spans.Property(s => s.OpenAfter).HasColumnName("open_after");
        spans.HasOne<CalendarRow>().WithMany().HasForeignKey(s => s.Calendar).OnDelete(DeleteBehavior.Cascade);
        model.HasDbFunction(typeof(WorkingTime).GetMethod(nameof(WorkingTime.Elapsed))!).HasName(Elapsed);
    }

    /// <summary>The tables where no migration has made them, and the functions.</summary>
    /// <param name="schema">The schema, in quotes.</param>
    public static string Sql(string schema) => $"""
        create table if not exists {schema}.{Calendars} (
            calendar text collate "C" primary key, name text not null, covered_from timestamptz not null, covered_until timestamptz not null);
        create table if not exists {schema}.{Spans} (
            calendar text collate "C" not null references {schema}.{Calendars} on delete cascade,
            starts_at timestamptz not null, open_before bigint not null, open_after bigint, primary key (calendar, starts_at));
        create or replace function {schema}.service_standards_open_before(calendar text, at timestamptz) returns bigint language plpgsql stable strict parallel safe as $$
            declare span record;
            begin
                select s.starts_at, s.open_before, s.open_after into span from {schema}.{Spans} s where s.calendar = $1 and s.starts_at <= $2 order by s.starts_at desc limit 1;
                if span.starts_at is null or (span.open_after is null and $2 > span.starts_at) then
                    raise exception 'The calendar % is not stored for %.', $1, $2 using errcode = 'no_data_found';
                end if;
                return least(span.open_before + (date_part('epoch', $2 - span.starts_at) * 1000000)::bigint * 10, span.open_after);
            end $$;
        create or replace function {schema}.{Elapsed}(calendar text, from_at timestamptz, until_at timestamptz) returns interval language sql stable parallel safe as $$
            select case
                when from_at < until_at then (({schema}.service_standards_open_before(calendar, until_at) - {schema}.service_standards_open_before(calendar, from_at)) / 10)::float8 * interval '1 microsecond'
                when from_at >= until_at then interval '0'
            end $$;
        """;
}
