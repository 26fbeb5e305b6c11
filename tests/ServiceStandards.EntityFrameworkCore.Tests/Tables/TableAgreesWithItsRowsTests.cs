using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Tests.Agreement;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Tables;

/// <summary>A table without a class, measured in its database, gives the report of its rows as they are read here.</summary>
public sealed class TableAgreesWithItsRowsTests
{
    private const string Channels = "channel: { column: Channel, values: { 0: voice, 1: email, 2: web-chat } }";

    private static readonly Lazy<string> s_connection = new(() =>
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(1500));
        return database.Database.GetConnectionString()!;
    });

    private static IEnumerable<TestCaseData> Files() => CaseFiles.All();

    [TestCaseSource(nameof(Files))]
    public async Task Standards_of_a_case_file_give_the_same_bytes(string file)
    {
        ComplianceReport report = await Same(s_connection.Value, "contacts", CaseFiles.Standards(file), $"fields: {{ {Channels} }}");
        report.Records.Read.ShouldBe(1500);
    }

    [Test]
    public async Task Skipped_rows_constants_blanks_and_what_means_no_value_are_as_in_files()
    {
        string connection = Table("""
            create table "Call log" (call uuid, "Queue Name" text, started timestamp, "secs {s}" numeric, grade int, kind varchar(9), flag boolean);
            insert into "Call log" select gen_random_uuid(), (array['sales', ' ', '', null, 'serv}ice{0}'])[1 + i % 5], timestamp '2026-03-29 00:30' + i * interval '7 minutes', i % 300 + 0.25,
                case when i % 7 = 0 then -1 else i % 5 end, (array['A', 'PHANTOM', null, 'B'])[1 + i % 4], i % 3 = 0 from generate_series(1, 500) i;
            """);
        const string mapping = """
            time-zone: America/New_York
            fields:
              id: call
              queue: Queue Name
              arrived-at: started
              wait: { column: "secs {s}", unit: s }
              csat: { column: grade, values: { "-1": "" } }
              outcome: { column: kind, values: { A: answered, B: abandoned, "": unknown } }
            constants: { channel: voice, priority: 3 }
            skip: [{ outcome: PHANTOM }, { queue: "", flag: "true" }]
            """;
        const string yaml = """
            service-standards: 1
            source: Interviews
            approved: { by: Board, on: 2026-01-05 }
            time-zone: Europe/Amsterdam
            standards:
              answered: { for: { channel: voice, priority: { at-least: 2 } }, service-level: { within: 2m, abandoned: missed }, target: 50%, per: 30m, by: queue }
              liked: { share: { csat: { at-least: 3 } }, target: 50%, by: [outcome, priority, channel] }
              waits: { percentile: { of: wait, at: 95 }, target: { at-most: 4m }, per: day }
            """;
        ComplianceReport report = await Same(connection, "call log", yaml, mapping, "\"Call log\"");
        (report.Records.Skipped, report.Records.Read).ShouldBe((201, 500));
    }

    [Test]
    public async Task Rows_that_files_would_reject_are_refused_or_fetched_and_rejected()
    {
        string connection = Table("create table calls (id int, arrived_at timestamptz, wait interval); insert into calls values (1, '2026-03-01', '1 minute'), (2, '2026-03-02', '-1 minute')");
        StandardSet standards = StandardSet.Parse("{ service-standards: 1, time-zone: UTC, standards: { waits: { share: { wait: { at-most: 2m } }, target: 90% } } }");
        var table = new DatabaseTable(connection, "calls", Mapping.Parse("{ service-standards-mapping: 1, max-rejected: 50% }"));
        (await Should.ThrowAsync<StandardsException>(() => table.EvaluateAsync(standards, Some.AsOf))).Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith(
            "public.calls: error SS1006: The field 'wait' cannot be read in the database: some rows hold a negative duration, or one of months.");
        ComplianceReport fetched = await table.EvaluateAsync(standards, Some.AsOf, new DatabaseOptions { Untranslatable = Untranslatable.Stream });
        (fetched.Records.Read, fetched.Records.Rejected).ShouldBe((2, 1));
    }

    [Test]
    public async Task A_table_is_found_by_its_name_in_any_case_and_a_missing_one_is_told()
    {
        string connection = Table("create schema crm; create table crm.\"Calls\" (id int, arrived_at timestamptz, wait interval); create table calls (id int)");
        StandardSet standards = StandardSet.Parse("{ service-standards: 1, time-zone: UTC, standards: { waits: { share: { wait: { at-most: 2m } }, target: 90% } } }");
        (await new DatabaseTable(connection, "crm.Calls").EvaluateAsync(standards, Some.AsOf)).Records.Read.ShouldBe(0);
        (await new DatabaseTable(connection, "\"crm\".\"Calls\"").EvaluateAsync(standards, Some.AsOf)).Records.Read.ShouldBe(0);
        foreach (var (name, message) in new[]
        {
            ("crm.calls", "There is no table 'crm.calls' in this database. Did you mean 'calls'?"),
            ("cals", "There is no table 'cals' on the search path of this database. Did you mean 'calls'?"),
            ("x; drop table calls", "There is no table '\"x; drop table calls\"' on the search path of this database."),
            ("crm..Calls", "'crm..Calls' is no name of a table; names are written like calls, crm.calls or \"Call log\"."),
        })
        {
            (await Should.ThrowAsync<RecordsUnreadableException>(() => new DatabaseTable(connection, name).EvaluateAsync(standards, Some.AsOf))).Message.ShouldBe(message);
        }
    }

    [Test]
    public async Task Nothing_is_fetched_that_cannot_be_measured_unless_that_is_wanted()
    {
        string connection = Table("create table calls (id int, arrived_at text, wait int); insert into calls values (1, '2026-03-01', 60)");
        StandardSet standards = StandardSet.Parse("{ service-standards: 1, time-zone: UTC, standards: { waits: { share: { wait: { at-most: 2m } }, target: 90%, per: day } } }");
        var table = new DatabaseTable(connection, "calls", Mapping.Parse("service-standards-mapping: 1\nfields:\n  arrived-at: { column: arrived_at, format: yyyy-MM-dd }\n  wait: { column: wait, unit: s }", "m.yaml"));
        (await Should.ThrowAsync<StandardsException>(() => table.EvaluateAsync(standards, Some.AsOf))).Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith(
            "m.yaml(3,3): error SS1005: The field 'arrived-at' cannot be read in the database: it needs a time out of a column of type 'text'. Take Untranslatable.Stream, which fetches the rows.");
        var log = new Running.LogList();
        ComplianceReport report = await table.EvaluateAsync(standards, Some.AsOf, new DatabaseOptions { Untranslatable = Untranslatable.Stream, Logger = log });
        report.Standards[0].Whole.Met.ShouldBe(1);
        log.Lines.ShouldHaveSingleItem().ShouldStartWith("Warning: The rows are fetched and measured here: m.yaml(3,3): error SS1005");
    }

    private static async Task<ComplianceReport> Same(string connection, string table, string yaml, string mapping, string? from = null)
    {
        Mapping read = Mapping.Parse("service-standards-mapping: 1\n" + mapping);
        StandardSet standards = StandardSet.Parse(yaml);
        ComplianceReport pushed = await new DatabaseTable(connection, from ?? table, read).EvaluateAsync(standards, Some.AsOf);
        await using var other = new NpgsqlConnection(connection);
        await other.OpenAsync();
        using DbRecords rows = DbRecords.Open(() => new NpgsqlCommand($"select * from {from ?? table}", other).ExecuteReader(), table, read);
        ReportBytes.Of(pushed).ShouldBe(ReportBytes.Of(standards.For(rows.Shape).Evaluate(rows, Some.AsOf)));
        return pushed;
    }

    private static string Table(string sql)
    {
        string connection = SharedServer.NewDatabase();
        using var made = new NpgsqlConnection(connection);
        made.Open();
        using var command = new NpgsqlCommand(sql, made);
        command.ExecuteNonQuery();
        return connection;
    }
}
