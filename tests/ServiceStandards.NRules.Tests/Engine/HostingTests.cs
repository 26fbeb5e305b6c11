using Microsoft.Extensions.DependencyInjection;
using ServiceStandards.Hosting;
using ServiceStandards.NRules.Hosting;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>The engine among an application's services.</summary>
public sealed class HostingTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void The_evaluator_judges_by_the_registered_engine_and_gives_the_same_report(bool before)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"charter-{before}.yaml");
        File.WriteAllText(path, Some.Charter);
        var services = new ServiceCollection();
        if (before) services.AddNRulesEngine();
        services.AddServiceStandards(options => options.Paths.Add(path));
        if (!before) services.AddNRulesEngine();
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStandardsEngine>().Name.ShouldBe("nrules");

        Call[] calls = [Some.Call("a"), Some.Call("b", waited: 300)];
        StandardsEvaluator evaluator = provider.GetRequiredService<StandardsEvaluator>();
        evaluator.Evaluate(calls, Some.Noon).Bytes().ShouldBe(evaluator.Standards.For<Call>().Evaluate(calls, Some.Noon).Bytes());
    }
}
