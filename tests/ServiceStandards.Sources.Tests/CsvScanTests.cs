using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ServiceStandards.Sources.Csv;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Sources.Tests;

/// <summary>One look at a block tells what going through it line by line tells.</summary>
public sealed class CsvScanTests
{
    [Law(MaxTest = 2000)]
    public Property A_scan_is_what_reading_line_by_line_gives() => Prop.ForAll(Blocks(), text => CsvScan.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(Expected(text)));

    [Test]
    public void Ends_of_lines_count_wherever_they_stand()
    {
        foreach (string end in (string[])["\n", "\r", "\r\n", "\n\r", "\r\r", "\n\n", "\r\n\r\n"])
        {
            for (int before = 0; before < 70; before++)
            {
                for (int after = 0; after < 40; after++)
                {
                    string text = new string('x', before) + end + new string('y', after);
                    CsvScan.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(Expected(text), text);
                }
            }
        }
    }

    private static Arbitrary<string> Blocks() => Gen.Frequency(
        (20, Gen.Elements("a", "bc,d", "2026-03-29T03:15:00,sales", "")), (3, Gen.Elements("\n", "\r\n", "\r")), (1, Gen.Elements("\n\n", "\r\r", "\n\r", "é", "\"", "\0")))
        .ArrayOf().Select(string.Concat).ToArbitrary();

    private static CsvScan Expected(string text)
    {
        string ended = text.EndsWith('\r') ? text[..^1] : text;
        string[] lines = ended.ReplaceLineEndings("\n").Split('\n');
        int last = ended.AsSpan().LastIndexOfAny('\r', '\n') + 1;
        bool hasQuotes = text.Contains('"', StringComparison.Ordinal), hasReturns = text.Contains('\r', StringComparison.Ordinal);
        return new CsvScan(hasQuotes, !hasQuotes && !hasReturns, text.All(c => c is > '\0' and < '\u0080'), lines.Length - 1, lines[..^1].Count(line => line.Length > 0), Encoding.UTF8.GetByteCount(text[..last]));
    }
}
