using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ServiceStandards.Records;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Sources.Tests;

/// <summary>A file that is divided between readers gives the rows that one reader of the whole gives, whatever its bytes and wherever it is cut.</summary>
public sealed class DividedFileTests
{
    private static readonly string[] s_wanted = ["id: shown", "wait: duration", "queue: text"];

    /// <summary>With an encoding named, a file is read by the CSV reader from start to end.</summary>
    private static readonly Mapping s_whole = new() { Separator = ',', Encoding = "utf-8" };

    [Law(MaxTest = 3000)]
    public Property Divided_rows_are_the_rows_of_the_whole() => Prop.ForAll(Cases(), given =>
    {
        string whole = Read(given.File, s_whole, given.LotBytes, readers: 1), divided = Read(given.File, s_whole with { Encoding = null }, given.LotBytes, given.Readers);
        if (whole.Contains("calls.csv", StringComparison.Ordinal)) divided.ShouldEndWith(whole[whole.IndexOf("calls.csv", StringComparison.Ordinal)..]);
        else divided.ShouldBe(whole);
    });

    [TestCase(1)]
    [TestCase(3)]
    public void A_row_longer_than_allowed_ends_the_reading_wherever_lots_end(int readers)
    {
        string text = "id,wait,queue\n" + string.Concat(Enumerable.Repeat("1,5s,x\n", 50)) + "2,\"" + new string('\n', 9000);
        Read(Encoding.UTF8.GetBytes(text), s_whole with { Encoding = null }, lotBytes: 64, readers, maxRowBytes: 3000)
            .ShouldContain("calls.csv(52): the row that begins here is longer than 3000 bytes.");
    }

    [Test]
    public void What_was_read_before_a_file_breaks_is_given_out()
    {
        byte[] text = Encoding.UTF8.GetBytes("id,wait,queue\n" + string.Concat(Enumerable.Repeat("1,5s,x\n", 50)));
        CsvRecords records = CsvRecords.Open(() => new BreakingStream(text, 200), "calls.csv", s_whole with { Encoding = null }, new ReadingOptions { LotBytes = 64 });
        Rows(records, most: 1).ShouldBe("#1 1 5s x\n" + string.Concat(Enumerable.Range(2, 25).Select(i => FormattableString.Invariant($"#{i} 1 5s x\n"))) + "calls.csv cannot be read on after row 26: broken");
    }

    private static Arbitrary<(byte[] File, int LotBytes, int Readers)> Cases()
    {
        string[] pieces = [",", ",", "\"", "\"\"", "\n", "\n", "\n", "\r", "\r\n", "\n\n", "\n1,2s,x\n", "\n1,2s,x\n", "\n\"1\",soon,\"a\nb\"\n", "7", "é", " ", "\0", "\uFEFF", "x\"y", "\"z\"w"];
        byte[][] all = [.. pieces.Select(Encoding.UTF8.GetBytes), [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]];
        return (from parts in Gen.Elements(all).ArrayOf()
                from lot in Gen.Choose(1, 40)
                from readers in Gen.Choose(1, 4)
                select (Encoding.UTF8.GetBytes("id,wait,queue\n").Concat(parts.SelectMany(p => p)).ToArray(), lot, readers)).ToArbitrary();
    }

    private static string Read(byte[] file, Mapping mapping, int lotBytes, int readers, int maxRowBytes = 1 << 20)
    {
        var options = new ReadingOptions { LotBytes = lotBytes, MaxRejected = 1, MaxRowBytes = maxRowBytes };
        return Rows(CsvRecords.Open(() => new MemoryStream(file), "calls.csv", mapping, options), readers);
    }

    /// <summary>The rows of all readers, which take turns, by their numbers; then what was left out, or why the file is unreadable.</summary>
    private static string Rows(CsvRecords records, int most)
    {
        ReadOut.Need(records.Shape, s_wanted, DateTimeZone.Utc);
        var rows = new SortedDictionary<long, string>();
        var readers = new Queue<RecordReader<TableRow>>(records.Open(most));
        RecordReader<TableRow>[] all = [.. readers];
        string end = "";
        try
        {
            while (readers.TryDequeue(out RecordReader<TableRow>? reader))
            {
                if (!reader.Read()) continue;
                rows.Add(reader.Ordinal, ReadOut.Row(records.Shape, reader));
                readers.Enqueue(reader);
            }

            end = string.Join('\n', ReadOut.LeftOut(records.LeftOut));
        }
        catch (RecordsUnreadableException unreadable)
        {
            end = unreadable.Message;
            if (all.Length > 1) rows.Clear(); // the others were stopped
        }

        foreach (RecordReader<TableRow> reader in all) reader.Dispose();
        return string.Concat(rows.Values.Select(r => r.Replace(" | ", " ", StringComparison.Ordinal) + "\n")) + end;
    }
}
