using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.EntityFrameworkCore.Tests.Tickets;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Running;

/// <summary>What the database cannot measure is refused by name, all of it at once and before a row is read; or the rows are fetched, and that is told.</summary>
public sealed class UntranslatableTests
{
    private const string Mixed = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: UTC
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
          agent-time: { clock: first-reply }
        standards:
          plain: { share: { reply-time: { at-most: 4h } }, target: 90% }
          clocked: { share: { agent-time: { at-most: 4h } }, target: 90% }
          shouted: { for: { shout: T1 }, share: { reply-time: { at-most: 4h } }, target: 90% }
          labour: { average: labour, target: { at-most: 1h } }
        drivers:
          whys: { outcome: reply-time, of: [labour] }
        """;

    private const string Plain = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: UTC
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        standards:
          plain: { for: { urgency: very-urgent }, share: { reply-time: { at-most: 4h } }, target: 90%, by: urgency }
          prefixed: { for: { urgency: { starts-with: very- } }, share: { reply-time: { at-most: 4h } }, target: 90% }
        """;

    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Each_standard_that_cannot_be_measured_is_named_with_the_construct_and_the_line()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        StandardsFor<Ticket> standards = StandardSet.Parse(Mixed, "mixed.yaml").For<Ticket>();
        StandardsException refusal = await Should.ThrowAsync<StandardsException>(() => standards.EvaluateAsync(database.Tickets, s_asOf));
        refusal.Message.ShouldBe("""
            mixed.yaml(7,3): error SS1002: Standard 'clocked' cannot be measured in the database: its field 'agent-time' needs a clock that runs on events. Take Untranslatable.Stream, which fetches the rows.
            mixed.yaml(11,3): error SS1002: Standard 'shouted' cannot be measured in the database: its field 'shout' needs a value that Entity Framework cannot write as SQL. Take Untranslatable.Stream, which fetches the rows.
            mixed.yaml(12,3): error SS1002: Standard 'labour' cannot be measured in the database: its field 'labour' needs the conversion of property 'Labour' to Double. Take Untranslatable.Stream, which fetches the rows.
            mixed.yaml(14,3): error SS1003: The driver analysis 'whys' cannot be made in the database. Take Untranslatable.Stream, which fetches the rows.
            """);
    }

    [Test]
    public async Task Before_a_refusal_no_row_is_read()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        await database.Database.ExecuteSqlRawAsync("create function tickets_read() returns setof tickets language plpgsql as $$ begin raise exception 'rows are read'; end $$");
        IQueryable<Ticket> tickets = database.Tickets.FromSqlRaw("select * from tickets_read()");
        await Should.ThrowAsync<StandardsException>(() => StandardSet.Parse(Mixed).For<Ticket>().EvaluateAsync(tickets, s_asOf));
        (await Should.ThrowAsync<PostgresException>(() => StandardSet.Parse(Plain).For<Ticket>().EvaluateAsync(tickets, s_asOf))).MessageText.ShouldBe("rows are read");
    }

    [Test]
    public async Task Streamed_standards_give_the_report_of_the_fetched_rows_and_a_warning_each()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        StandardsFor<Ticket> standards = StandardSet.Parse(Mixed).For<Ticket>();
        var log = new LogList();
        ComplianceReport report = await standards.EvaluateAsync(database.Tickets, s_asOf, new DatabaseOptions { Untranslatable = Untranslatable.Stream, Logger = log });
        ReportBytes.Of(report).ShouldBe(ReportBytes.Of(standards.Evaluate(database.Tickets.AsNoTracking().ToList(), s_asOf)));
        report.Standards.Select(s => s.Whole.Judged).ShouldBe([3, 3, 1, 3]);
        log.Lines.Count(l => l.StartsWith("Warning: The rows are fetched and measured here: ", StringComparison.Ordinal)).ShouldBe(4);
        log.Lines[0].ShouldContain("'clocked'");
        database.ChangeTracker.Entries().ShouldBeEmpty();
    }

    [Test]
    public async Task Members_of_an_enum_that_are_stored_by_their_names_are_compared_and_shown_as_such()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        StandardsFor<Ticket> standards = StandardSet.Parse(Plain).For<Ticket>();
        ComplianceReport report = await standards.EvaluateAsync(database.Tickets, s_asOf);
        ReportBytes.Of(report).ShouldBe(ReportBytes.Of(standards.Evaluate(database.Tickets.AsNoTracking().ToList(), s_asOf)));
        report.Standards[0].Cells.ShouldHaveSingleItem().Group[0].Value.ShouldBe("very-urgent");
        report.Standards.Select(s => s.Whole.Judged).ShouldBe([2, 2]);
    }

    [Test]
    public async Task Records_that_are_in_no_database_are_refused_or_streamed()
    {
        IQueryable<Ticket> tickets = new[] { new Ticket { Id = "t", ArrivedAt = s_asOf } }.AsQueryable();
        StandardsFor<Ticket> standards = StandardSet.Parse(Plain).For<Ticket>();
        (await Should.ThrowAsync<NotSupportedException>(() => standards.EvaluateAsync(tickets, s_asOf))).Message
            .ShouldBe("These records are not in PostgreSQL behind Npgsql, and standards are measured in no other database. Take Untranslatable.Stream, which fetches the rows.");
        (await standards.EvaluateAsync(tickets, s_asOf, new DatabaseOptions { Untranslatable = Untranslatable.Stream })).Records.Read.ShouldBe(1);
    }

    [Test]
    public async Task A_registered_field_that_the_database_can_compute_is_computed_there()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        RecordShape<Ticket> shape = new ObjectShape<Ticket>().Field("reply-time", (Ticket t) => t.FirstReplyAt - t.ArrivedAt).Field("kind", (Ticket t) => t.Id.Length > 5 ? "long" : "short");
        StandardsFor<Ticket> standards = StandardSet.Parse(Plain.Replace("fields:", "", StringComparison.Ordinal).Replace("  reply-time: { from: arrived-at, to: first-reply-at }", "", StringComparison.Ordinal)
            .Replace("urgency: very-urgent", "kind: short", StringComparison.Ordinal)).For(shape);
        ComplianceReport report = await standards.EvaluateAsync(database.Tickets, s_asOf);
        ReportBytes.Of(report).ShouldBe(ReportBytes.Of(standards.Evaluate(database.Tickets.AsNoTracking().ToList(), s_asOf)));
        (report.Standards[0].Whole.Met, report.Standards[0].Whole.Missed).ShouldBe((2, 1));
    }
}
