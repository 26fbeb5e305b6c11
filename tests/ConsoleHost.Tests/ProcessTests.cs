using System.Diagnostics;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The program as it is started: exit codes, bytes on its outputs, signals.</summary>
public sealed class ProcessTests
{
    /// <summary>More than a pipe holds, so that the host has begun to judge.</summary>
    private const long RowsUntilSurelyRead = 100_000;

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void The_process_gives_the_same_as_the_program_in_this_one()
    {
        HostRun run = HostProcess.Run();
        run.ShouldBe(HostRun.Of());
        run.Out.ShouldBe(Approved.Text("sample"));
    }

    [Test]
    public void Json_is_utf_8_without_a_byte_order_mark()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("name: Charter", "name: Klantgerichte dienstverlening – één norm"));
        HostRun run = HostProcess.Run("evaluate", "-s", standards, "-r", _desk.Calls("1m"), "--as-of", "2026-04-01", "-f", "json");
        run.Code.ShouldBe(0, run.Error);
        run.Out[0].ShouldBe('{');
        run.Out.ShouldContain("\"name\": \"Klantgerichte dienstverlening – één norm\"");
    }

    [Test]
    public void Wrong_standards_end_it_with_2_and_no_stack_trace()
    {
        HostRun run = HostProcess.Run("evaluate", "-s", _desk.Standards("service-standards: 2\n"), "-r", _desk.Calls("1m"));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("error SS0010");
        run.Error.ShouldNotContain("   at ");
    }

    [Test]
    public void The_version_is_that_of_the_product()
    {
        HostRun run = HostProcess.Run("--version");
        run.Code.ShouldBe(0);
        run.Out.ShouldStartWith("0.1.0");
    }

    [Test]
    public void Words_of_other_programs_do_not_turn_its_language()
    {
        HostProcess.Run("--help").Out.ShouldContain("Usage:");
    }

    [TestCase("INT", true)]
    [TestCase("TERM", true)]
    [TestCase("INT", false)]
    public async Task A_signal_stops_it_promptly_and_leaves_no_file(string signal, bool rowsKeepComing)
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Windows has no signals to send and no named pipes of this kind.");
        string records = _desk.Path("calls.csv"), mapping = _desk.Write("m.yaml", "service-standards-mapping: 1\nheader: [id, channel, wait]\n");
        Process.Start("mkfifo", [records]).WaitForExit();
        using Process host = HostProcess.Start("evaluate", "-s", _desk.Standards(), "-r", records, "-m", mapping, "--as-of", "2026-04-01", "-o", _desk.Path("report.json"));
        var isRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var ended = new ManualResetEventSlim();
        Task<long> feeding = Task.Run(() => Feed(records, isRead, rowsKeepComing ? null : ended));
        await isRead.Task.WaitAsync(TimeSpan.FromSeconds(60));
        host.HasExited.ShouldBeFalse();
        long start = Stopwatch.GetTimestamp();
        Process.Start("kill", ["-" + signal, host.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        HostRun run = HostProcess.End(host);
        ended.Set();
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await feeding).ShouldBeGreaterThanOrEqualTo(RowsUntilSurelyRead);
        (run.Code, run.Out, run.Error).ShouldBe((130, "", "Stopped. No report was written.\n"));
        _desk.Names.ShouldBe(["calls.csv", "charter.yaml", "m.yaml"]);
    }

    /// <summary>Feeds rows without end, until nobody reads them any more; or some rows, and then keeps the pipe open without any.</summary>
    private static long Feed(string pipe, TaskCompletionSource isRead, ManualResetEventSlim? pause)
    {
        long rows = 0;
        try
        {
            using var writer = new StreamWriter(pipe);
            for (; ; rows++)
            {
                writer.Write("C1,voice,1m\n");
                if (rows < RowsUntilSurelyRead) continue;
                isRead.TrySetResult();
                pause?.Wait();
            }
        }
        catch (IOException) when (rows > 0)
        {
            return rows; // the reader is gone: that is the end
        }
    }
}
