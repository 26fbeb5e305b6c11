using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

/// <summary>Rows are read without leaving anything behind.</summary>
public sealed class SteadyStateTests
{
    private const int Rows = 10_000;

    private static readonly string[] s_wanted =
        ["id: shown", "arrived-at: time", "joined: time", "day: date", "wait: duration", "talk: duration", "ring: duration", "csat: number", "queue: text", "vip: flag"];

    private static readonly Mapping s_mapping = new()
    {
        TimeZone = "Europe/Amsterdam",
        Fields = new Dictionary<string, FieldMapping>
        {
            ["joined"] = new() { Columns = ["d", "t"], Format = "d-M-yyyy H:mm:ss" },
            ["queue"] = new() { Columns = ["queue"], Values = new Dictionary<string, string> { ["S"] = "sales" } },
            ["wait"] = new() { Columns = ["wait"], Unit = DurationUnit.Seconds },
        },
        Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["queue"] = ["none"] } }],
    };

    [Test]
    public void Csv_rows_cost_no_memory_each()
    {
        string csv = "id,arrived-at,d,t,day,wait,talk,ring,csat,queue,vip\n" + string.Concat(Enumerable.Range(0, 2 * Rows).Select(i =>
            FormattableString.Invariant($"call-{i},2026-03-{i % 28 + 1:00}T10:{i % 60:00}:00,{i % 28 + 1}-3-2026,9:{i % 60:00}:00,2026-03-02,{i % 300}.5,1m{i % 60}s,0:00:{i % 60:00},{i % 10},{(i % 3 == 0 ? "S" : i % 3 == 1 ? "none" : "service")},{(i % 2 == 0 ? "yes" : "no")}\n")));
        Allocated(Some.Csv(csv, s_mapping)).ShouldBeLessThan(Rows * 4);
    }

    [Test]
    public void Json_lines_cost_no_memory_each()
    {
        string json = string.Concat(Enumerable.Range(0, 2 * Rows).Select(i =>
            FormattableString.Invariant($$"""{"id":"call-{{i}}","arrivedAt":"2026-03-{{i % 28 + 1:00}}T10:{{i % 60:00}}:00","d":"{{i % 28 + 1}}-3-2026","t":"9:{{i % 60:00}}:00","day":"2026-03-02","wait":{{i % 300}}.5,"talk":"1m{{i % 60}}s","ring":"0:00:{{i % 60:00}}","csat":{{i % 10}},"queue":"{{(i % 3 == 0 ? "S" : i % 3 == 1 ? "none" : "say \\\"service\\\"")}}","vip":{{(i % 2 == 0 ? "true" : "false")}},"more":[1,{"a":2}]}""") + "\n"));
        Allocated(Some.Json(json, s_mapping)).ShouldBeLessThan(Rows * 4);
    }

    private static long Allocated(TableRecords records)
    {
        ReadOut.Need(records.Shape, s_wanted, NodaTime.DateTimeZone.Utc);
        using RecordReader<TableRow> reader = records.Open(1)[0];
        while (reader.Ordinal < Rows) reader.Read().ShouldBeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read()) { }
        records.LeftOut.Rejected.ShouldBe(0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
