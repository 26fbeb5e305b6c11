using System.Text.Json;
using ServiceStandards.Reports;
using ServiceStandards.Tests.Schema;

namespace ServiceStandards.Packs.Tests;

/// <summary>The reports of real standards on their samples are as <c>docs/report.schema.json</c> says.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class JsonSchemaTests
{
    private static readonly SchemaValidator s_schema = new(File.ReadAllText(Path.Combine(Repository.Root, "docs", "report.schema.json")));

    private static IReadOnlyList<Pack> Packs => Pack.All;

    [TestCaseSource(nameof(Packs))]
    public void A_report_fits(Pack pack)
    {
        using var stream = new MemoryStream();
        pack.Judge().WriteJson(stream);
        s_schema.Problems(JsonDocument.Parse(stream.ToArray()).RootElement).ShouldBeEmpty();
    }
}
