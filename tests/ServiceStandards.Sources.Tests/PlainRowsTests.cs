using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using ServiceStandards.Sources.Csv;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Sources.Tests;

/// <summary>Blocks of plain rows are cut into the cells that the CSV reader finds, in each of the ways to cut; other blocks are refused.</summary>
public sealed class PlainRowsTests
{
    private const int Longest = 1000;

    private static IEnumerable<TestCaseData> Ways()
    {
        yield return new TestCaseData(new CsvBitMarker()).SetArgDisplayNames("by bits");
        if (CsvWideMarker.IsSupported) yield return new TestCaseData(new CsvWideMarker()).SetArgDisplayNames("by wide instructions");
    }

    [Law(MaxTest = 3000)]
    public Property Rows_are_those_of_the_reader_of_any_rows() => Prop.ForAll(Blocks(), given =>
    {
        foreach (string cells in Ways().Select(way => Cells((ICsvMarker)way.Arguments[0]!, given.Text, given.Separator, given.Fields))) cells.ShouldBe(Expected(given.Text, given.Separator, given.Fields));
    });

    [Test]
    public void Blocks_are_of_both_sorts()
    {
        var blocks = Gen.Sample(Blocks().Generator, 500, 50).ToList();
        int plain = blocks.Count(given => Expected(given.Text, given.Separator, given.Fields) != "refused" && given.Text.Length > 200);
        plain.ShouldBeInRange(50, 450);
    }

    [TestCaseSource(nameof(Ways))]
    public void Cells_may_end_at_any_byte(object way)
    {
        for (int length = 0; length < 200; length++)
        {
            string row = $"{new string('x', length)};;{new string('y', length / 2)}";
            Cells((ICsvMarker)way, $"{row}\n{row}", ';', 3).ShouldBe($"{row}|{row}");
        }
    }

    [TestCaseSource(nameof(Ways))]
    public void Empty_cells_are_cells(object way)
    {
        string row = new(',', 12);
        string block = string.Concat(Enumerable.Repeat(row + "\n", 100));
        Cells((ICsvMarker)way, block, ',', 13).ShouldBe(string.Join('|', Enumerable.Repeat(row.Replace(',', ';'), 100)));
    }

    [TestCaseSource(nameof(Ways))]
    public void A_row_may_be_as_long_as_allowed_and_no_longer(object way)
    {
        string before = "a,b\n", after = "c,d\n";
        string longest = $"{new string('x', Longest - 3)},y\n", longer = $"{new string('x', Longest - 2)},y\n";
        Cells((ICsvMarker)way, before + longest + after, ',', 2).ShouldNotBe("refused");
        Cells((ICsvMarker)way, before + longer + after, ',', 2).ShouldBe("refused");
        Cells((ICsvMarker)way, before + longest.TrimEnd(), ',', 2).ShouldNotBe("refused");
        Cells((ICsvMarker)way, before + longer[1..].TrimEnd() + "z", ',', 2).ShouldBe("refused");
    }

    [TestCaseSource(nameof(Ways))]
    public void A_byte_with_a_meaning_of_its_own_is_found_wherever_it_stands(object way)
    {
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("12345,67\n", 22)));
        foreach (byte strange in (ReadOnlySpan<byte>)[(byte)'"', (byte)'\r', 0, (byte)',', (byte)'\n'])
        {
            for (int at = 0; at < block.Length; at++)
            {
                (byte before, block[at]) = (block[at], strange);
                var rows = new CsvPlainRows((ICsvMarker)way);
                (rows.TryCut(block, ',', 2, Longest), rows.Count).ShouldBe(before == strange ? (true, 22) : (false, 0), $"{strange} at {at}");
                block[at] = before;
            }
        }
    }

    [TestCaseSource(nameof(Ways))]
    public void What_is_beyond_ASCII_is_told(object way)
    {
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("12345,67\n", 22)));
        var rows = new CsvPlainRows((ICsvMarker)way);
        (rows.TryCut(block, ',', 2, Longest), rows.IsAscii).ShouldBe((true, true));
        foreach (int at in Enumerable.Range(0, block.Length).Where(at => block[at] is not ((byte)',' or (byte)'\n')))
        {
            byte before = block[at];
            block[at] |= 0x80;
            (rows.TryCut(block, ',', 2, Longest), rows.IsAscii, rows.Count).ShouldBe((true, false, 22), $"at {at}");
            block[at] = before;
        }
    }

    [TestCaseSource(nameof(Ways))]
    public void Bytes_like_separators_beyond_ASCII_separate_nothing(object way)
    {
        byte[] block = [.. Enumerable.Repeat((byte[])[(byte)',' | 0x80, (byte)',', (byte)'\n' | 0x80, (byte)'\n'], 40).SelectMany(row => row)];
        var rows = new CsvPlainRows((ICsvMarker)way);
        (rows.TryCut(block, ',', 2, Longest), rows.Count).ShouldBe((true, 40));
        rows.Marks(39).ToArray().ShouldBe([155, 157, 159]);
    }

    [TestCaseSource(nameof(Ways))]
    public void One_column_is_left_to_the_reader(object way) => Cells((ICsvMarker)way, "a\nb\n", ',', 1).ShouldBe("refused");

    [TestCaseSource(nameof(Ways))]
    public void A_block_without_bytes_has_no_rows(object way)
    {
        var rows = new CsvPlainRows((ICsvMarker)way);
        (rows.TryCut([], ',', 2, Longest), rows.Count, rows.AllMarks.Length).ShouldBe((true, 0, 0));
    }

    [TestCaseSource(nameof(Ways))]
    public void Marks_of_all_rows_stand_one_after_the_other(object way)
    {
        var rows = new CsvPlainRows((ICsvMarker)way);
        rows.TryCut("aa,b\nc,\n,d"u8, ',', 2, Longest).ShouldBeTrue();
        rows.AllMarks.ToArray().ShouldBe([-1, 2, 4, 6, 7, 8, 10]);
        rows.Marks(1).ToArray().ShouldBe([4, 6, 7]);
    }

    [TestCaseSource(nameof(Ways))]
    public void Nothing_stays_of_the_block_before(object way)
    {
        var rows = new CsvPlainRows((ICsvMarker)way);
        rows.TryCut(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("é,\n", 500))), ',', 2, Longest).ShouldBeTrue();
        (rows.TryCut("1,\"2\"\n"u8, ',', 2, Longest), rows.Count).ShouldBe((false, 0));
        (rows.TryCut("a,b\n"u8, ',', 2, Longest), rows.Count, rows.IsAscii).ShouldBe((true, 1, true));
        rows.AllMarks.ToArray().ShouldBe([-1, 1, 3]);
    }

    /// <summary>Mostly rows of as many cells as there are columns; sometimes one that is not, or a byte that matters.</summary>
    private static Arbitrary<(string Text, char Separator, int Fields)> Blocks()
    {
        string[] rare = ["\n", "\n\n", ",", "\t", "\"", "\r", "\0", "\r\n", "\"a\"", " "];
        Gen<string> cell = Gen.Frequency((6, Gen.Elements("", "7", "call", "2026-03-29T03:15:00")), (2, Gen.Elements("Zürich", "東京", ";", ":")), (1, Gen.Choose(0, 150).Select(n => new string('x', n))));
        return (from separator in Gen.Elements(',', '\t', '\u001f')
                from fields in Gen.Choose(2, 20)
                from rows in cell.ArrayOf(fields).Select(cells => string.Join(separator, cells) + "\n").ArrayOf()
                from odd in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements(rare)))
                from at in Gen.Choose(0, rows.Length)
                from end in Gen.Elements("", "\n", new string(separator, fields - 1), "1")
                from takesEnd in Gen.Elements(false, false, true)
                select (string.Concat(rows[..at]) + odd + string.Concat(rows[at..]) + (takesEnd ? end : ""), separator, fields)).ToArbitrary();
    }

    private static string Cells(ICsvMarker way, string text, char separator, int fields)
    {
        byte[] block = Encoding.UTF8.GetBytes(text);
        var rows = new CsvPlainRows(way);
        if (!rows.TryCut(block, separator, fields, Longest)) return "refused";
        rows.IsAscii.ShouldBe(Ascii.IsValid(block));
        return string.Join('|', Enumerable.Range(0, rows.Count).Select(row => string.Join(';', Cells(block, rows.Marks(row).ToArray()))));
    }

    private static IEnumerable<string> Cells(byte[] block, int[] marks) => marks.Zip(marks.Skip(1), (before, after) => Encoding.UTF8.GetString(block, before + 1, after - before - 1));

    /// <summary>The cells as the CSV reader finds them; refused where it has to know more than separators and line feeds.</summary>
    private static string Expected(string text, char separator, int fields)
    {
        if (text.AsSpan().IndexOfAny('"', '\r', '\0') >= 0 || ("\n" + text).Contains("\n\n", StringComparison.Ordinal)) return "refused";
        byte[] block = Encoding.UTF8.GetBytes(text);
        using CsvReader reader = CsvReader.Create(block, new CsvReaderOptions { Separator = separator, HasHeader = false });
        var rows = new List<string>();
        while (reader.Read())
        {
            if (reader.FieldCount != fields || reader.RawRecord.Length >= Longest) return "refused";
            rows.Add(string.Join(';', Enumerable.Range(0, fields).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)))));
        }

        return string.Join('|', rows);
    }
}
