using System.Globalization;
using System.Text;
using ServiceStandards.Records;
using ServiceStandards.Sources;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>
/// Some thousand made-up calls as a CSV file. There are few different times and values, so that many calls tie in both and evidence is decided by ids, which
/// are in no order. Of everything something is missing now and then, some calls are open, and some end before they start.
/// </summary>
/// <param name="seed">Other calls for other numbers.</param>
/// <param name="byDay">Whether they are sorted by day; within one they are in no order.</param>
internal sealed class CallFile(int seed, bool byDay = false)
{
    private const int Count = 3000;

    private static readonly DateTimeOffset s_first = new(2026, 2, 26, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] s_channels = ["voice", "email", "chat"], s_queues = ["sales", "service", "storm"], s_teams = ["a", "b", "c", "d"], s_results = ["answered", "abandoned", "busy", "callback"];

    private readonly Random _dice = new(seed);

    public static DateTimeOffset AsOf { get; } = s_first.AddDays(7).AddHours(11);

    /// <summary>The file, in lots so small that there are several and most end with less than a full batch.</summary>
    /// <param name="ownOutcome">Whether the calls name their outcomes; else these are inferred.</param>
    public CsvRecords Open(bool ownOutcome)
    {
        byte[] file = Bytes();
        var fields = new Dictionary<string, FieldMapping>
        {
            ["talk"] = new FieldMapping { Columns = ["talk"], Unit = DurationUnit.Seconds },
            [ownOutcome ? "outcome" : "result"] = FieldMapping.Of("result"),
        };
        return CsvRecords.Open(() => new MemoryStream(file), "calls.csv", new Mapping { Fields = fields }, new ReadingOptions { LotBytes = 50_000, MaxRejected = 0 });
    }

    private byte[] Bytes()
    {
        int[] ids = [.. Enumerable.Range(1, Count)];
        _dice.Shuffle(ids);
        IEnumerable<(DateTimeOffset Arrived, string Row)> calls = [.. ids.Select(Call)];
        if (byDay) calls = calls.OrderBy(c => c.Arrived.Date);
        return Encoding.UTF8.GetBytes("id,arrived-at,answered-at,abandoned-at,replied-at,channel,queue,team,result,talk,score\n" + string.Concat(calls.Select(c => c.Row)));
    }

    private (DateTimeOffset Arrived, string Row) Call(int id)
    {
        DateTimeOffset arrived = s_first.AddHours(6 * _dice.Next(36));
        int end = _dice.Next(10);
        string[] cells =
        [
            Often($"c{id}"),
            Often(Text(arrived)),
            end < 6 ? Text(arrived.AddSeconds(5 * _dice.Next(-1, 20))) : "",
            end is 6 or 7 ? Text(arrived.AddSeconds(5 * _dice.Next(12))) : "",
            end < 8 ? Text(arrived.AddMinutes(10 * _dice.Next(-2, 12))) : "",
            Often(One(s_channels)),
            Often(One(s_queues)),
            Often(One(s_teams)),
            Often(One(s_results)),
            Often(Number(10 * _dice.Next(20))),
            Often(_dice.Next(12) == 0 ? Number(_dice.Next(-14, 8) + 0.5m) : Number(_dice.Next(-14, 9))),
        ];
        return (arrived, string.Join(',', cells) + "\n");
    }

    private string Often(string cell) => _dice.Next(20) == 0 ? "" : cell;

    private string One(string[] texts) => texts[_dice.Next(texts.Length)];

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
