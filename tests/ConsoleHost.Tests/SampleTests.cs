using System.Text.Json;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The sample that comes with the program: the first thing that anybody sees of it.</summary>
public sealed class SampleTests
{
    private const int RowsInFile = 3097;

    [Test]
    public void Without_arguments_the_samples_report_is_shown()
    {
        HostRun run = HostRun.Of();
        run.Code.ShouldBe(1);
        run.Error.ShouldBe("7 compliant, 2 tolerated, 1 non-compliant, 1 undecided. Exit code 1.\n");
        run.Out.ShouldBeApproved("sample");
    }

    [TestCase(80)]
    [TestCase(120)]
    public void On_a_screen_it_is_in_tables_that_fit(int width)
    {
        HostRun run = HostRun.OnScreen(width);
        run.Code.ShouldBe(1);
        run.Out.Split('\n').ShouldAllBe(line => line.Length <= width);
        run.Out.ShouldNotContain("\e");
        run.Out.ShouldBeApproved($"sample-screen-{width}");
    }

    [Test]
    public void In_another_directory_it_is_found_beside_the_program()
    {
        Environment.CurrentDirectory = Path.GetTempPath();
        try
        {
            HostRun run = HostRun.Of();
            run.Code.ShouldBe(1, run.Error);
            run.Out.Replace(AppContext.BaseDirectory, "").ShouldBe(Wrapped(HostRun.Of().Out));
        }
        finally
        {
            Environment.CurrentDirectory = Repository.Root;
        }

        static string Wrapped(string text) => text.Replace(AppContext.BaseDirectory, "");
    }

    [Test]
    public void Spelt_out_it_is_the_same()
    {
        HostRun run = HostRun.Of(
            "evaluate", "--standards", "standards/contact-centre.yaml", "--records", "standards/sample/contacts.csv",
            "--mapping", "standards/sample/contacts.mapping.yaml", "--as-of", "2026-04-01");
        run.ShouldBe(HostRun.Of());
    }

    [Test]
    public void Every_record_is_accounted_for_by_every_standard()
    {
        string[] args = ["evaluate", "-s", "standards/contact-centre.yaml", "-r", "standards/sample/contacts.csv", "-m", "standards/sample/contacts.mapping.yaml", "--as-of", "2026-04-01", "-f", "json"];
        using JsonDocument report = JsonDocument.Parse(HostRun.Of(args).Out);
        report.RootElement.GetProperty("records").GetProperty("read").GetInt64().ShouldBe(RowsInFile);
        foreach (JsonElement standard in report.RootElement.GetProperty("standards").EnumerateArray())
        {
            long all = Number(standard, "judged") + Number(standard, "pending") + Number(standard, "unmeasurable") + Number(standard, "outOfScope") + Sum(standard, "excluded") + Sum(standard, "skipped");
            all.ShouldBe(RowsInFile, standard.GetProperty("id").GetString());
        }
    }

    [Test]
    public void The_shipped_standards_have_no_warnings()
    {
        HostRun run = HostRun.Of("check", "--standards", "standards/contact-centre.yaml", "--records", "standards/sample/contacts.csv", "--mapping", "standards/sample/contacts.mapping.yaml");
        (run.Code, run.Error).ShouldBe((0, ""));
        run.Out.ShouldBe("11 standards, no errors, no warnings.\n");
    }

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    private static long Sum(JsonElement element, string name) => element.GetProperty(name).EnumerateObject().Sum(p => p.Value.GetInt64());
}
