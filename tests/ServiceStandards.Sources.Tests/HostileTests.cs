using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ServiceStandards.Records;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Sources.Tests;

/// <summary>Whatever the bytes: every row is accounted for, or the file is refused in words.</summary>
public sealed class HostileTests
{
    private static readonly string[] s_wanted = ["id: shown", "wait: duration", "at: time", "n: number", "day: date", "vip: flag", "queue: text"];

    private static readonly Mapping s_mapping = new()
    {
        Fields = s_wanted.Select(want => want.Split(": ")[0]).ToDictionary(name => name, FieldMapping.Of),
        Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["queue"] = ["test"] } }],
    };

    [Law(MaxTest = 1000)]
    public Property Every_row_of_broken_csv_is_accounted_for() => Prop.ForAll(
        Broken("id,wait,at,n,day,vip,queue\n", ",", "\"", "\"\"", "\n", "\r", "\r\n", "\n1,2s,2026-03-02,3,2026-03-02,yes,test\n", "\n1,2s,2026-03-02T10:00Z,3,2026-03-02,no,x\n"),
        bytes => AllAccountedFor(() => Some.Csv(bytes, s_mapping with { Separator = ',' })));

    [Law(MaxTest = 1000)]
    public Property Every_line_of_broken_json_is_accounted_for() => Prop.ForAll(
        Broken("", "{", "}", "[", "]", ":", "\"", "\\", "\\u12", ",", "\n", "\"wait\"", "{\"wait\":\"5s\"}", "\n{\"id\":1,\"queue\":\"test\"}\n", "\n{\"n\":1e5,\"queue\":{\"a\":[]}}\n", "\n{\"at\":null}\n"),
        bytes => AllAccountedFor(() => Some.Json(bytes, s_mapping)));

    /// <summary>Pieces of the format, of texts and of no texts at all, in any order.</summary>
    private static Arbitrary<byte[]> Broken(string start, params string[] pieces)
    {
        byte[][] all = [.. pieces.Concat(["", " ", "1", "-1", "x", "é", "😀", "yes", "2026-03-02", "5s", "99999999999999999999999999999999", "\0", "\t"]).Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF]];
        return Gen.Elements(all).ArrayOf().Select(parts => Encoding.UTF8.GetBytes(start).Concat(parts.SelectMany(part => part)).ToArray()).ToArbitrary();
    }

    private static bool AllAccountedFor(Func<TableRecords> open)
    {
        try
        {
            TableRecords source = open();
            ReadOut.Need(source.Shape, s_wanted, DateTimeZone.Utc);
            using RecordReader<TableRow> reader = source.Open(1)[0];
            long records = 0;
            while (reader.Read()) records++;
            return records + source.LeftOut.Rejected + source.LeftOut.Skipped == reader.Ordinal;
        }
        catch (RecordsUnreadableException refused)
        {
            return refused.Message.Length > 0;
        }
    }
}
