namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The engine that is asked for judges, or it is said why it cannot.</summary>
public sealed class EngineOptionTests
{
    private static readonly string[] s_sample =
    [
        "evaluate", "-s", "standards/contact-centre.yaml", "-r", "standards/sample/contacts.csv", "-m", "standards/sample/contacts.mapping.yaml",
        "--as-of", "2026-04-01", "-f", "json", "--engine",
    ];

#if NRULES
    [Test]
    public void The_NRules_engine_gives_the_bytes_of_the_streaming_engine()
    {
        HostRun streaming = HostRun.Of([.. s_sample, "streaming"]), nrules = HostRun.Of([.. s_sample, "nrules"]);
        nrules.Out.ShouldBe(streaming.Out);
        nrules.Code.ShouldBe(streaming.Code, nrules.Error);
    }

    [Test]
    public void Only_the_streaming_engine_keeps_days()
    {
        HostRun run = HostRun.Of([.. s_sample, "nrules", "--history", "days"]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--history keeps what the engine 'streaming' counts");
    }
#else
    [Test]
    public void A_build_without_NRules_says_so()
    {
        HostRun run = HostRun.Of([.. s_sample, "nrules"]);
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("The engine 'nrules' is not in this build");
    }
#endif

    [Test]
    public void Another_engine_is_unknown()
    {
        HostRun run = HostRun.Of([.. s_sample, "fast"]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("streaming");
        run.Error.ShouldContain("nrules");
    }
}
