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

    private static readonly string[] s_kinds = ["id: shown", "at: time", "wait: duration", "csat: number", "queue: text", "name: shown", "team: text"];

    private static readonly Mapping s_plain = new()
    {
        Separator = ',',
        Fields = new Dictionary<string, FieldMapping>
        {
            ["wait"] = new() { Columns = ["wait"], Unit = DurationUnit.Seconds },
            ["id"] = FieldMapping.Of("id"),
            ["queue"] = FieldMapping.Of("queue"),
            ["name"] = new() { Columns = ["queue", "id"] },
            ["team"] = new() { Columns = ["queue"], Values = new Dictionary<string, string> { ["S"] = "sales" } },
        },
    };

    private static readonly Mapping s_skipping = s_plain with { Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["queue"] = ["service"] } }] };

    /// <summary>With an encoding named, a file is read by the CSV reader from start to end.</summary>
    private static readonly Mapping s_whole = new() { Separator = ',', Encoding = "utf-8" };

    [Law(MaxTest = 3000)]
    public Property Divided_rows_are_the_rows_of_the_whole() => Prop.ForAll(Cases(), given =>
    {
        string whole = Read(given.File, s_whole, given.LotBytes, readers: 1), divided = Read(given.File, s_whole with { Encoding = null }, given.LotBytes, given.Readers);
        if (whole.Contains("calls.csv", StringComparison.Ordinal)) divided.ShouldEndWith(whole[whole.IndexOf("calls.csv", StringComparison.Ordinal)..]);
        else divided.ShouldBe(whole);
    });

    /// <summary>Lots in which all is plain are cut at once and their cells read by their usual forms; a row that has anything else must not show it.</summary>
    [Law(MaxTest = 1500)]
    public Property Plain_rows_are_those_of_the_reader_of_any_rows() => Prop.ForAll(Files(), given =>
    {
        Mapping mapping = given.LotBytes % 2 == 0 ? s_plain : s_skipping;
        string read(string? encoding, int readers) => Rows(CsvRecords.Open(
            () => new MemoryStream(given.File), "calls.csv", mapping with { Encoding = encoding }, new ReadingOptions { LotBytes = given.LotBytes, MaxRejected = 1 }), readers, s_kinds);
        string whole = read("utf-8", 1), divided = read(null, given.Readers);
        if (whole.Contains("calls.csv", StringComparison.Ordinal)) divided.ShouldEndWith(whole[whole.IndexOf("calls.csv", StringComparison.Ordinal)..]);
        else divided.ShouldBe(whole);
    });

    [Test]
    public void Files_of_plain_rows_have_rows_of_all_sorts()
    {
        string all = string.Concat(Gen.Sample(Files().Generator, 200, 50).Select(given => Rows(
            CsvRecords.Open(() => new MemoryStream(given.File), "calls.csv", s_plain, new ReadingOptions { LotBytes = given.LotBytes, MaxRejected = 1 }), 1, s_kinds)));
        foreach (string part in (string[])["2026-03-29T01:15:00Z", "sales", "Zürich", "1234567", "0.5", "rejected"]) all.ShouldContain(part);
    }

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

    [Test]
    public void A_row_longer_than_allowed_between_others_ends_the_reading_whatever_ends_lines([Values("\n", "\r\n", "\r")] string end, [Values(4000, 8000)] int length)
    {
        string text = "id,wait,queue" + end + string.Concat(Enumerable.Repeat("1,5s,x" + end, 50)) + "2,5s," + new string('y', length) + end + string.Concat(Enumerable.Repeat("1,5s,x" + end, 50));
        Read(Encoding.UTF8.GetBytes(text), s_whole with { Encoding = null }, lotBytes: 200, readers: 1, maxRowBytes: 3000)
            .ShouldContain("#50 1 5s x\ncalls.csv(52): the row that begins here is longer than 3000 bytes.");
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Lines_may_end_with_carriage_returns_alone_in_a_file_longer_than_a_row_may_be(int readers)
    {
        string text = "id,wait,queue\r" + string.Concat(Enumerable.Repeat("1,5s,x\r", 5000));
        string rows = Read(Encoding.UTF8.GetBytes(text), s_whole with { Encoding = null }, lotBytes: 100, readers, maxRowBytes: 50);
        rows.Split('\n').Length.ShouldBe(5001);
        rows.ShouldContain("#5000 1 5s x\n");
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Bytes_that_are_no_text_spoil_their_rows_alone(int readers)
    {
        byte[] row = Encoding.UTF8.GetBytes("12,5s,Zürich\n"), spoilt = Encoding.Latin1.GetBytes("12,5s,Zürich\n");
        byte[] file = [.. "id,wait,queue\n"u8, .. Enumerable.Range(1, 500).SelectMany(i => i % 100 == 50 ? spoilt : row)];
        string rows = Read(file, s_whole with { Encoding = null }, lotBytes: 200, readers);
        rows.ShouldBe(Read(file, s_whole, lotBytes: 200, readers: 1));
        rows.ShouldContain("#449 12 5s Zürich\n#451 12 5s Zürich\n");
    }

    private static Arbitrary<(byte[] File, int LotBytes, int Readers)> Files()
    {
        Gen<string> row = from id in Often(["1", "call-12", "Zürich", "a-very-long-id-of-a-contact-0123456789"], ["", " ", "\t", "\"q\""])
                          from at in Often(
                              ["2026-03-29T03:15:00", "2026-03-29 03:15:00", "2026-10-25T02:30:59", "2026-10-25T23:59:59", ""],
                              ["2026-03-29T24:00:00", "2026-03-29T23:60:00", "2026-03-29T23:59:60", "2026-02-30T10:00:00", "2026-03-29T03:1:000", "2026-03-29T0:315:00", "2026-03-29T03:15:0:", "2026-03-29T03:15:0/",
                               "2026-03-29T03-15-00", "2026-03-29X03:15:00", "2026-03-29T03:15", "2026-03-29T03:15:00.5", "2026-03-29T03:15:00Z", "2026-03-29", " 2026-03-29T03:15:00", "soon", "2026-03-29T03:15:Ā"])
                          from wait in Often(["0", "7", "90", "1234567", ""], ["00000000012", "12345678", "99999999999999999999", "0.5", "-1", "1m30s", " 5", "5 ", "٣"])
                          from csat in Often(["0", "10", "9", ""], ["8.50", "1e3", "-3", "123456789", "1234567890123", "x"])
                          from queue in Often(["sales", "service", "Zürich", "S"], ["", " ", "  sales", "a\0b"])
                          from rest in Often([""], [",", ",,,", "\"", "\r", "\n"])
                          select $"{id},{at},{wait},{csat},{queue}{rest}\n";
        return (from rows in row.ArrayOf()
                from more in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements("\n", "\n\n", "1,2", "\uFEFFx,,,,\n")))
                from end in Gen.Elements("", "8,2026-03-29T03:15:00,5,1,last")
                from lot in Gen.Frequency((1, Gen.Choose(1, 60)), (3, Gen.Choose(60, 1500)))
                from readers in Gen.Choose(1, 3)
                select (Encoding.UTF8.GetBytes("id,at,wait,csat,queue\n" + string.Concat(rows) + more + string.Concat(rows) + end), lot, readers)).ToArbitrary();
    }

    /// <summary>Nearly always one of the first, so that most lots are plain.</summary>
    private static Gen<string> Often(string[] usual, string[] rare) => Gen.Frequency((60, Gen.Elements(usual)), (1, Gen.Elements(rare)));

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
    private static string Rows(CsvRecords records, int most, string[]? wanted = null)
    {
        ReadOut.Need(records.Shape, wanted ?? s_wanted, DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);
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
                ReadOut.Row(records.Shape, reader.Ordinal, reader.Current.Copy()).ShouldBe(rows[reader.Ordinal]);
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
