using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

public sealed class DbRecordsTests
{
    [Test]
    public void A_table_reader_gives_each_type_as_its_kind()
    {
        using DataTable table = Table();
        table.Rows.Add(1, 2.50m, 0.1, true, new DateTime(2026, 3, 2, 10, 0, 0), new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), new DateOnly(2026, 3, 2), TimeSpan.FromSeconds(90), "voice", Guid.Empty);
        table.Rows.Add(DBNull.Value, DBNull.Value, double.NaN, DBNull.Value, new DateTime(2026, 7, 2, 10, 0, 0), DBNull.Value, DBNull.Value, DBNull.Value, DBNull.Value, DBNull.Value);
        using DbRecords records = Records(table, new Mapping { TimeZone = "Europe/Amsterdam" });
        ReadOut.Of(records, "id", "price", "ratio", "vip", "arrived-at", "answered-at", "day", "wait", "channel", "customer").ShouldBe(
            "#1 1 | 2.50 | 0.1 | yes | 2026-03-02T09:00:00Z | 2026-03-02T09:00:00Z | 2026-03-02 | 1m30s | voice | 00000000-0000-0000-0000-000000000000\n"
            + "#2 - | - | - | - | 2026-07-02T08:00:00Z | - | - | - | - | -");
    }

    [Test]
    public void Every_type_can_be_read_as_another_kind_by_way_of_text()
    {
        using DataTable table = Table();
        table.Rows.Add(1, 2.50m, 30.5, true, new DateTime(2026, 3, 2, 10, 0, 0), new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), new DateOnly(2026, 3, 2), TimeSpan.FromSeconds(90), "2m", Guid.Empty);
        var mapping = new Mapping
        {
            Fields = new Dictionary<string, FieldMapping>
            {
                ["is-first"] = new() { Columns = ["Id"], Type = Values.ValueKind.Flag },
                ["ratio"] = new() { Columns = ["Ratio"], Unit = DurationUnit.Seconds },
                ["price"] = new() { Columns = ["Price"], Type = Values.ValueKind.Text },
                ["vip"] = new() { Columns = ["Vip"], Values = new Dictionary<string, string> { ["true"] = "gold" } },
                ["arrived-at"] = new() { Columns = ["arrived_at"], Type = Values.ValueKind.Text },
                ["answered-at"] = new() { Columns = ["answered_at"], Type = Values.ValueKind.Text },
                ["day"] = new() { Columns = ["Day"], Type = Values.ValueKind.Time },
                ["wait"] = new() { Columns = ["Wait"], Type = Values.ValueKind.Text },
            },
        };
        using DbRecords records = Records(table, mapping);
        ReadOut.Of(records, "is-first", "price", "ratio", "vip", "arrived-at", "answered-at", "day", "wait", "channel: duration").ShouldBe(
            "#1 yes | 2.50 | 30.5s | gold | 2026-03-02T10:00:00.0000000 | 2026-03-02T10:00:00.0000000+01:00 | 2026-03-02T00:00:00Z | 1m30s | 2m");
    }

    [Test]
    public void Values_that_do_not_fit_are_rejected_with_their_row()
    {
        using DataTable table = Table();
        table.Rows.Add(1, DBNull.Value, DBNull.Value, DBNull.Value, new DateTime(2026, 3, 2, 10, 0, 0), DBNull.Value, DBNull.Value, TimeSpan.FromSeconds(-1), "soon", DBNull.Value);
        table.Rows.Add(2, DBNull.Value, DBNull.Value, DBNull.Value, new DateTime(2026, 3, 2), DBNull.Value, DBNull.Value, TimeSpan.Zero, DBNull.Value, DBNull.Value);
        var mapping = new Mapping { Fields = new Dictionary<string, FieldMapping> { ["arrived"] = new() { Columns = ["arrived_at"], Type = Values.ValueKind.Date } } };
        using (DbRecords records = Records(table, mapping))
        {
            ReadOut.Of(records, "arrived").ShouldBe("#2 2026-03-02\nrejected 1\nline 1, arrived_at: '2026-03-02T10:00:00.0000000' is no date; it is written 2026-01-31, or as a format in the mapping says");
        }

        using (DbRecords records = Records(table, Mapping.None)) ReadOut.Of(records, "wait").ShouldStartWith("#2 0s\nrejected 1\nline 1, Wait: '-1s' is ");
        using (DbRecords records = Records(table, Mapping.None)) ReadOut.Of(records, "channel: duration").ShouldStartWith("#2 -\nrejected 1\nline 1, Channel: 'soon' is no duration;");
    }

    [Test]
    public void Sqlite_gives_records_by_the_types_of_its_columns_and_values()
    {
        using SqliteConnection connection = Calls(
            "create table calls (id text, answered_at text, wait integer, csat real, resolved integer, note blob)",
            "insert into calls values ('A', '2026-03-02 10:00:00', 90, 4.5, 1, null), ('B', null, null, null, 0, 'x'), ('C', '2026-03-02T10:00:00+02:00', 'soon', 1, 2, 7), ('D', 'x', 1, 1, 1, 1)");
        var mapping = new Mapping
        {
            Fields = new Dictionary<string, FieldMapping>
            {
                ["wait"] = new() { Columns = ["wait"], Unit = DurationUnit.Seconds },
                ["resolved"] = new() { Columns = ["resolved"], Type = Values.ValueKind.Flag },
            },
        };
        using DbRecords records = Query(connection, "select * from calls", mapping);
        ReadOut.Of(records, "id: shown", "answered-at: time", "wait", "csat", "resolved", "note: text").ShouldBe(
            "#1 A | 2026-03-02T10:00:00Z | 1m30s | 4.5 | yes | -\n"
            + "#2 B | - | - | - | no | x\n"
            + "rejected 2\n"
            + "line 3, wait: 'soon' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping\n"
            + "line 4, answered_at: 'x' is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says");
    }

    [Test]
    public void A_text_in_a_column_of_numbers_is_rejected_not_taken_for_nought()
    {
        using SqliteConnection connection = Calls("create table calls (csat integer)", "insert into calls values (5), ('bad')");
        using DbRecords records = Query(connection, "select * from calls");
        ReadOut.Of(records, "csat").ShouldBe("#1 5\nrejected 1\nline 2, csat: 'bad' is no number; it is written 1234.5, without signs between thousands");
    }

    [Test]
    public void Skips_and_constants_work_as_in_files()
    {
        using SqliteConnection connection = Calls("create table calls (id integer, kind integer)", "insert into calls values (1, 7), (2, 8), (3, null)");
        var mapping = new Mapping
        {
            Constants = new Dictionary<string, string> { ["channel"] = "voice" },
            Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["7", ""] } }],
        };
        using DbRecords records = Query(connection, "select * from calls", mapping);
        ReadOut.Of(records, "id", "channel: text").ShouldBe("#2 2 | voice\nskipped 2");
    }

    [Test]
    public void The_first_reading_uses_the_query_that_showed_the_columns_and_the_next_runs_it_anew()
    {
        using SqliteConnection connection = Calls("create table calls (id integer)", "insert into calls values (1)");
        int runs = 0;
        using DbRecords records = DbRecords.Open(
            () =>
            {
                runs++;
                return Command(connection, "select * from calls").ExecuteReader();
            },
            "calls");
        ReadOut.Of(records, "id").ShouldBe("#1 1");
        runs.ShouldBe(1);
        ReadOut.Of(records).ShouldBe("#1 1");
        runs.ShouldBe(2);
    }

    [Test]
    public void Queries_are_disposed_with_their_readers_and_an_unread_one_with_the_source()
    {
        using DataTable table = Table();
        List<DbDataReader> opened = [];
        DbRecords records = DbRecords.Open(() => Kept(table.CreateDataReader(), opened), "calls");
        records.Dispose();
        opened.ShouldHaveSingleItem().IsClosed.ShouldBeTrue();
        records.Open(1)[0].Dispose();
        opened[1].IsClosed.ShouldBeTrue();
        Should.Throw<StandardsException>(() => DbRecords.Open(() => Kept(table.CreateDataReader(), opened), "calls", Some.Mapping("wait", FieldMapping.Of("Wiat"))))
            .Message.ShouldBe("mapping: error SS0601: calls has no column 'Wiat'. Did you mean 'Wait'?");
        opened[2].IsClosed.ShouldBeTrue();
    }

    [Test]
    public void A_query_that_fails_is_unreadable()
    {
        using SqliteConnection connection = Calls("create table calls (id integer)");
        Should.Throw<RecordsUnreadableException>(() => Query(connection, "select * from cals")).Message.ShouldBe("'calls' cannot be opened: SQLite Error 1: 'no such table: cals'.");
    }

    [Test]
    public void Two_columns_of_one_name_are_refused()
    {
        using SqliteConnection connection = Calls("create table calls (id integer)");
        Should.Throw<RecordsUnreadableException>(() => Query(connection, "select a.id, b.id from calls a, calls b")).Message.ShouldStartWith("calls has two columns 'id'");
    }

    [Test]
    public void Local_times_are_read_in_the_zone_of_the_standards_where_the_mapping_has_none()
    {
        using SqliteConnection connection = Calls("create table calls (arrived_at text)", "insert into calls values ('2026-07-02 10:00')");
        using DbRecords records = Query(connection, "select * from calls");
        ReadOut.Need(records.Shape, ["arrived-at: time"], DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);
        ReadOut.Of(records).ShouldBe("#1 2026-07-02T01:00:00Z");
    }

    private static DataTable Table()
    {
        var table = new DataTable();
        (string Name, Type Type)[] columns =
        [
            ("Id", typeof(int)), ("Price", typeof(decimal)), ("Ratio", typeof(double)), ("Vip", typeof(bool)), ("arrived_at", typeof(DateTime)),
            ("answered_at", typeof(DateTimeOffset)), ("Day", typeof(DateOnly)), ("Wait", typeof(TimeSpan)), ("Channel", typeof(string)), ("Customer", typeof(Guid)),
        ];
        foreach (var (name, type) in columns) table.Columns.Add(name, type);
        table.Columns["arrived_at"]!.DateTimeMode = DataSetDateTime.Unspecified;
        return table;
    }

    private static DbRecords Records(DataTable table, Mapping mapping) => DbRecords.Open(table.CreateDataReader, "calls", mapping, Some.Lenient);

    private static DbDataReader Kept(DbDataReader reader, List<DbDataReader> opened)
    {
        opened.Add(reader);
        return reader;
    }

    private static SqliteConnection Calls(params string[] statements)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        foreach (string statement in statements)
        {
            using SqliteCommand command = Command(connection, statement);
            command.ExecuteNonQuery();
        }

        return connection;
    }

    private static DbRecords Query(SqliteConnection connection, string sql, Mapping? mapping = null) =>
        DbRecords.Open(() => Command(connection, sql).ExecuteReader(), "calls", mapping, Some.Lenient);

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are those of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
