using NRules;
using NRules.RuleModel;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>What the rules say of themselves.</summary>
public sealed class RuleTests
{
    private static readonly IRuleDefinition[] s_rules = [.. StandardSet.Parse(Some.Charter, "charter.yaml").For<Call>().ToRuleRepository().GetRules()];

    [Test]
    public void There_is_a_rule_for_each_scope_each_standard_and_each_scorecard() => s_rules.Select(r => r.Name).ShouldBe(
    [
        "service standards 1: contacts under answered-fast, talk", "service standards 2: contacts under happy",
        "answered-fast", "talk", "happy", "phone", "all",
    ]);

    [Test]
    public void A_rule_carries_the_sentence_the_tags_and_the_line_of_its_standard()
    {
        IRuleDefinition rule = s_rules.Single(r => r.Name == "answered-fast");
        rule.Description.ShouldStartWith(StandardSet.Parse(Some.Charter).Describe()[0].Promise);
        rule.Tags.ShouldBe(["service-standards", "telephone", "charter"]);
        rule.Properties["Standard"].ShouldBe("answered-fast");
        rule.Properties["Version"].ShouldBe(1);
        rule.Properties["Title"].ShouldBe("Calls are answered within two minutes");
        rule.Properties["File"].ShouldBe("charter.yaml");
        rule.Properties["Line"].ShouldBe(10);
    }

    [Test]
    public void Versions_of_a_standard_are_rules_of_different_names()
    {
        const string versions = """
            service-standards: 1
            standards:
              fast:
                - { effective: { until: 2026-02-01 }, share: { csat: { at-least: 3 } }, target: 80% }
                - { effective: { from: 2026-02-01 }, share: { csat: { at-least: 4 } }, target: 80% }
            """;
        string[] names = [.. StandardSet.Parse(versions).For<Call>().ToRuleRepository().GetRules().Select(r => r.Name)];
        names.ShouldContain("fast (version 1)");
        names.ShouldContain("fast (version 2)");
    }

    [Test]
    public void A_compiler_with_its_default_options_takes_the_rules()
    {
        ISessionFactory factory = StandardSet.Parse(Some.Charter).For<Call>().ToRuleRepository().Compile();
        ISession session = factory.CreateSession();
        session.Insert(new Facts.AsOf(Some.Noon));
        session.Insert(Some.Call("a"));
        session.Fire();
        session.Query<Facts.StandardVerdict>().Count().ShouldBe(3);
    }
}
