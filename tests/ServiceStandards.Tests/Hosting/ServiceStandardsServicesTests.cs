using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Hosting;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Hosting;

/// <summary>Standards in a real container, from code and from configuration.</summary>
public sealed class ServiceStandardsServicesTests
{
    private const string Answered = """
        service-standards: 1
        name: Charter
        source: Interviews
        approved: { by: Board }
        standards:
          answered:
            for: { channel: voice }
            share: { wait: { at-most: 2m } }
            target: 90%
        """;

    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
    private string _folder = "";

    private sealed record Call(string Channel, TimeSpan Wait);

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("standards-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Standards_named_in_code_judge_records()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered))).BuildServiceProvider();
        ComplianceReport report = provider.GetRequiredService<StandardsEvaluator>().Evaluate([Voice(10), Voice(200)], s_asOf);
        report.Standards.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.NonCompliant);
        report.Standards[0].Whole.Attained.ShouldBe(0.5m);
    }

    [Test]
    public void Standards_named_in_configuration_are_loaded()
    {
        File("a.yaml", Answered);
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Standards:Paths:0"] = _folder, ["Standards:Threads"] = "1" }).Build();
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(configuration.GetSection("Standards")).BuildServiceProvider();
        provider.GetRequiredService<StandardSet>().Ids.ShouldBe(["answered"]);
        provider.GetRequiredService<IOptions<ServiceStandardsOptions>>().Value.Threads.ShouldBe(1);
    }

    [Test]
    public void Standards_are_loaded_once_and_shared()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered))).BuildServiceProvider();
        StandardSet set = provider.GetRequiredService<StandardSet>();
        using IServiceScope scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<StandardSet>().ShouldBeSameAs(set);
        scope.ServiceProvider.GetRequiredService<StandardsEvaluator>().Standards.ShouldBeSameAs(set);
    }

    [Test]
    public void The_start_of_the_application_fails_with_every_problem_of_every_file()
    {
        string first = File("a.yaml", Answered.Replace("wait", "wiat").Replace("share:", "shore:"));
        string second = File("b.yaml", "service-standards: 2\n");
        using ServiceProvider provider = new ServiceCollection()
            .AddServiceStandards(o => (o.Paths.Count == 0).ShouldBeTrue())
            .Configure<ServiceStandardsOptions>(o => { o.Paths.Add(first); o.Paths.Add(second); })
            .BuildServiceProvider();
        var failure = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        failure.Failures.ShouldContain(f => f.Contains("a.yaml(8,5): error") && f.Contains("'shore'"));
        failure.Failures.ShouldContain(f => f.Contains("b.yaml(1,") && f.Contains("SS0010"));
    }

    [Test]
    public void Resolving_standards_with_errors_fails_too()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(Path.Combine(_folder, "none.yaml"))).BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<StandardSet>()).Message.ShouldContain("SS0001");
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<StandardsEvaluator>());
    }

    [Test]
    public void Options_without_paths_fail_with_what_is_expected()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(_ => { }).BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<StandardSet>()).Message.ShouldContain("add a file or folder to Paths");
    }

    [Test]
    public void No_threads_are_an_error()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddServiceStandards(o => { o.Paths.Add(File("a.yaml", Answered)); o.Threads = 0; }).BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<StandardSet>()).Message.ShouldContain("Threads is 0");
    }

    [Test]
    public void What_was_loaded_and_judged_is_logged()
    {
        var log = new LogList();
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(log).AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered.Replace("source: Interviews\n", "")))).BuildServiceProvider();
        provider.GetRequiredService<StandardsEvaluator>().Evaluate([Voice(10), Voice(200)], s_asOf);
        log.Lines.ShouldContain(l => l.Level == LogLevel.Warning && l.Text.Contains("SS0813"));
        log.Lines.ShouldContain(l => l.Level == LogLevel.Information && l.Text.StartsWith("Loaded 1 service standards", StringComparison.Ordinal));
        log.Lines.ShouldContain(l => l.Level == LogLevel.Information && l.Text.StartsWith("Judged 2 records by 1 service standards", StringComparison.Ordinal));
        log.Lines.ShouldContain(l => l.Level == LogLevel.Warning && l.Text == "Standard answered is NonCompliant: attained 0.5, target at least 90%, 2 judged");
        log.Lines.Count(l => l.Text.StartsWith("Loaded", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Test]
    public void Progress_and_cancellation_reach_the_engine()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered))).BuildServiceProvider();
        var evaluator = provider.GetRequiredService<StandardsEvaluator>();
        var progress = new LastProgress();
        evaluator.Evaluate([Voice(10), Voice(200)], s_asOf, new EvaluationOptions { Progress = progress });
        progress.Records.ShouldBe(2);
        Should.Throw<OperationCanceledException>(() => evaluator.Evaluate([Voice(10)], s_asOf, cancellation: new CancellationToken(canceled: true)));
    }

    [Test]
    public void A_source_with_its_shape_is_judged()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered))).BuildServiceProvider();
        ComplianceReport report = provider.GetRequiredService<StandardsEvaluator>()
            .Evaluate(new ListRecords<Call>([Voice(10)]), new ObjectShape<Call>(), s_asOf);
        report.Standards[0].Verdict.ShouldBe(Verdict.Compliant);
    }

    [Test]
    public void A_record_type_without_a_needed_field_is_told_at_once()
    {
        using ServiceProvider provider = new ServiceCollection().AddServiceStandards(o => o.Paths.Add(File("a.yaml", Answered))).BuildServiceProvider();
        Should.Throw<StandardsException>(() => provider.GetRequiredService<StandardsEvaluator>().Evaluate([new { Queue = "a" }], s_asOf))
            .Diagnostics.Select(d => d.Code).ShouldContain("SS0104");
    }

    private static Call Voice(int seconds) => new("voice", TimeSpan.FromSeconds(seconds));

    private string File(string name, string yaml)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, yaml);
        return path;
    }
}
