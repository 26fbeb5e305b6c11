using System.Text.Json;
using System.Text.Json.Nodes;
using ServiceStandards.Tests.Schema;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>JSON is as <c>docs/report.schema.json</c> says, which other programs are made by.</summary>
public sealed class JsonSchemaTests
{
    private static readonly SchemaValidator s_schema = new(File.ReadAllText(Path.Combine(Approval.Root(), "docs", "report.schema.json")));

    private static ComplianceReport Whole => Some.Report() with
    {
        From = Some.AsOf.AddDays(-30),
        Until = Some.AsOf,
        Previous = new PreviousPeriod(Some.AsOf.AddDays(-60), Some.AsOf.AddDays(-30), 30, 28),
        Standards = [.. Some.Report().Standards.Select(s => s with { Previous = s.Whole, Distribution = Spread })],
        Scorecards = [.. Some.Report().Scorecards.Select(c => c with { Previous = c })],
    };

    private static Distribution Spread => new()
    {
        Unit = "seconds", Limit = 120, Width = 12, PartsBelow = 10, ClosedAbove = true, LargerIsWorse = true, Negative = 0, Counts = [3, 2, 1], Beyond = 4,
    };

    [Test]
    public void A_report_with_everything_in_it_fits() => s_schema.Problems(Json(Whole)).ShouldBeEmpty();

    [Test]
    public void So_does_one_with_nothing_in_it() => s_schema.Problems(Json(Some.Report([]))).ShouldBeEmpty();

    [TestCase("/standards/0/lines", "null")]
    [TestCase("/standards/0/verdict", "\"passed\"")]
    [TestCase("/standards/0/judged", "-1")]
    [TestCase("/standards/0/cells/0/more", "1")]
    [TestCase("/standards/0/previous/range", "[]")]
    [TestCase("/scorecards/0/parts/0/earned", "\"60\"")]
    [TestCase("/drivers/0/groups/0/obstacle/reason", "\"none\"")]
    [TestCase("/previous/days", "1.5")]
    [TestCase("/asOf", "\"2026-03-31\"")]
    [TestCase("/formatVersion", "2")]
    public void What_is_not_as_the_schema_says_is_seen(string place, string value)
    {
        JsonNode report = JsonNode.Parse(Json(Whole).GetRawText())!, at = report;
        string[] steps = place.Split('/')[1..];
        foreach (string step in steps[..^1]) at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        at[steps[^1]] = JsonNode.Parse(value);
        s_schema.Problems(JsonSerializer.SerializeToElement(report)).ShouldNotBeEmpty();
    }

    private static JsonElement Json(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
