using System.Text.Json;

namespace ServiceStandards.Reports.Tests;

/// <summary>What SARIF 2.1.0 requires.</summary>
public sealed class SarifTests
{
    private static readonly JsonElement s_log = JsonDocument.Parse(Written.Text("report.sarif", Some.Report())).RootElement;

    private static JsonElement Run => s_log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();

    private static JsonElement[] Results => [.. Run.GetProperty("results").EnumerateArray()];

    [Test]
    public void The_log_names_its_version_and_tool()
    {
        s_log.GetProperty("version").GetString().ShouldBe("2.1.0");
        Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().ShouldBe("ServiceStandards");
    }

    [Test]
    public void Every_result_names_a_rule_that_is_there_and_says_something()
    {
        JsonElement[] rules = [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        foreach (JsonElement result in Results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Test]
    public void What_fails_is_an_error_and_what_cannot_be_told_is_a_warning() =>
        Results.Select(r => (r.GetProperty("ruleId").GetString(), r.GetProperty("level").GetString())).ShouldBe(
        [("non-compliant", "error"), ("undecided", "warning"), ("insufficient", "warning"), ("no-data", "warning"), ("tolerated", "note"), ("SS0811", "warning")], ignoreOrder: true);

    [Test]
    public void Places_are_lines_of_relative_uris()
    {
        JsonElement place = Results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("standards/contact%20centre.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(20);
        place.GetProperty("region").GetProperty("endColumn").GetInt32().ShouldBe(14);
    }
}
