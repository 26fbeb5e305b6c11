using ServiceStandards.ConsoleHost.Commands;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Records in a table of a database are measured there, and the report is that of the same records in a file.</summary>
public sealed class TableTests
{
    private const string Standards = "standards/contact-centre.yaml", Mapping = "standards/sample/contacts.mapping.yaml", Records = "standards/sample/contacts.csv";

    private static readonly Lazy<string> s_sample = new(() =>
    {
        string connection = TableServer.NewDatabase("""
            create schema crm;
            create table crm."Contact log" ("Contact Id" text, "Channel" varchar(20), "Direction" text, "Queue" text, "Agent" text, "Arrived" timestamp, "Result" text, "Wait (s)" integer,
                "Talk (s)" integer, "Hold (s)" numeric, "Wrap (s)" smallint, "Transfers" integer, "First reply" timestamp, "Called back" timestamp, "CSAT" integer);
            create table texts ("Contact Id" text, "Channel" text, "Direction" text, "Queue" text, "Agent" text, "Arrived" text, "Result" text, "Wait (s)" text,
                "Talk (s)" text, "Hold (s)" text, "Wrap (s)" text, "Transfers" text, "First reply" text, "Called back" text, "CSAT" text);
            """);
        TableServer.Copy(connection, "crm.\"Contact log\"", Records);
        TableServer.Copy(connection, "texts", Records);
        return connection;
    });

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [TestCase]
    [TestCase("--from", "2026-02-01", "--until", "2026-03-01")]
    [TestCase("--only", "calls-answered", "--language", "nl")]
    public void The_samples_report_from_a_table_is_that_from_its_file(params string[] more)
    {
        HostRun table = OfTable("crm.Contact log", ["-m", Mapping, "-f", "json", .. more]);
        table.ShouldBe(HostRun.Of(["evaluate", "-s", Standards, "-r", Records, "-m", Mapping, "--as-of", "2026-04-01", "-f", "json", .. more]));
        table.Out.ShouldNotBeEmpty();
    }

    [Test]
    public void What_the_database_cannot_read_is_told_at_its_line_and_with_stream_the_rows_are_fetched()
    {
        HostRun refused = OfTable("texts", ["-m", Mapping]);
        (refused.Code, refused.Out).ShouldBe((2, ""));
        refused.Error.ShouldContain("""
            standards/sample/contacts.mapping.yaml(10,3): error SS1005: The field 'arrived-at' cannot be read in the database: it needs a time out of a column of type 'text'. Take --stream, which fetches the rows.
                  arrived-at: { column: Arrived, format: "yyyy-MM-dd HH:mm:ss" }
                  ^~~~~~~~~~

            """);
        refused.Error.ShouldEndWith("9 errors, no warnings.\n");
        HostRun streamed = OfTable("texts", ["-m", Mapping, "-f", "json", "--stream"]);
        streamed.Out.ShouldBe(HostRun.Of("evaluate", "-s", Standards, "-r", Records, "-m", Mapping, "--as-of", "2026-04-01", "-f", "json").Out);
        streamed.Error.ShouldStartWith("warning: The rows are fetched and measured here: public.texts: error SS1005: The field 'csat' cannot be read in the database: it needs a number out of a column of type 'text'.\n");
    }

    [Test]
    public void A_table_and_a_column_that_are_not_there_are_told_with_what_was_probably_meant()
    {
        OfTable("Contact logs", []).ShouldBe(new HostRun(2, "", "error: There is no table '\"Contact logs\"' on the search path of this database. Did you mean 'crm.\"Contact log\"'?\n"));
        string mapping = _desk.Write("m.yaml", File.ReadAllText(Mapping).Replace("Wait (s)", "Wait (z)", StringComparison.Ordinal));
        OfTable("crm.\"Contact log\"", ["-m", mapping]).Error.ShouldContain("m.yaml(12,19): error SS0601: crm.\"Contact log\" has no column 'Wait (z)'. Did you mean 'Wait (s)'?\n");
    }

    [TestCase("--records or --table is needed: which records to judge.")]
    [TestCase("--records and --table are both given; the records come from one of them.", "--table", "calls", "--records", "calls.csv")]
    [TestCase("--stream is for records in a database; name them with --table.", "--records", "calls.csv", "--stream")]
    [TestCase("--connection is for records in a database; name them with --table.", "--records", "calls.csv", "--connection", "Host=x")]
    [TestCase("--at-risk needs records that are read here; those of --table are measured in their database. Leave one of them out.", "--table", "calls", "--at-risk", "4h")]
    [TestCase("--history needs records that are read here; those of --table are measured in their database. Leave one of them out.", "--table", "calls", "--history", "days")]
    [TestCase("--engine 'nrules' judges records that are read; those of --table are measured in their database. Leave one of them out.", "--table", "calls", "--engine", "nrules")]
    public void Arguments_that_do_not_go_together_are_told(string message, params string[] args) =>
        HostRun.Of(["evaluate", "-s", Standards, .. args]).ShouldBe(new HostRun(2, "", $"error: {message}\n"));

    [TestCase("Host=db;Passowrd=hush", "--connection: nothing is called 'passowrd' in a connection string. It is written like 'Host=db.example;Database=calls;Username=report'.")]
    [TestCase("Host=db;Port=hush", "--connection: the value of 'port' cannot be read.")]
    [TestCase("postgres://me:hush@db/calls", "--connection is no connection string. It is written like 'Host=db.example;Database=calls;Username=report'.")]
    [TestCase("Database=calls", "--connection names no host. It is written like 'Host=db.example;Database=calls;Username=report'.")]
    [TestCase("Host=db;Password=hush", "--connection has a password, which everyone on this machine can read there. Put the connection string into the environment variable SERVICE_STANDARDS_CONNECTION, or the password into PGPASSWORD or a password file.")]
    [TestCase("", "--table needs a database: name it with --connection, or in the environment variable SERVICE_STANDARDS_CONNECTION. It is written like 'Host=db.example;Database=calls;Username=report'.")]
    public void A_connection_string_that_cannot_be_used_is_told_without_its_values(string connection, string message) =>
        HostRun.Of("evaluate", "-s", Standards, "--table", "calls", "--connection", connection).ShouldBe(new HostRun(2, "", $"error: {message}\n"));

    [Test]
    public void The_environment_says_how_to_connect_where_the_command_line_does_not_and_a_password_is_never_printed()
    {
        string connection = s_sample.Value + ";Password=hush";
        try
        {
            Environment.SetEnvironmentVariable(ConnectionText.Variable, connection);
            HostRun run = HostRun.Of("evaluate", "-s", Standards, "-m", Mapping, "--table", "crm.Contact log", "--as-of", "2026-04-01");
            (run.Code, run.Error).ShouldBe((1, "7 compliant, 2 tolerated, 1 non-compliant, 1 undecided. Exit code 1.\n"));
            run.Out.ShouldNotContain("hush");
            Environment.SetEnvironmentVariable(ConnectionText.Variable, "Host=127.0.0.1;Port=1;Username=me;Password=hush");
            HostRun unreachable = HostRun.Of("evaluate", "-s", Standards, "--table", "crm.Contact log");
            unreachable.ShouldBe(new HostRun(2, "", "error: The database cannot be reached: Failed to connect to 127.0.0.1:1\n"));
        }
        finally
        {
            Environment.SetEnvironmentVariable(ConnectionText.Variable, null);
        }
    }

    private static HostRun OfTable(string table, string[] more) =>
        HostRun.Of(["evaluate", "-s", Standards, "--table", table, "--connection", s_sample.Value, "--as-of", "2026-04-01", .. more]);
}
