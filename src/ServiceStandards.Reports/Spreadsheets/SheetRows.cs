using System.Buffers;
using System.Text;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>
/// Writes the rows of a sheet one after the other, so that a million of them take no memory. Plain SpreadsheetML: texts stand in the
/// cells, where they are texts whatever they look like.
/// </summary>
internal sealed class SheetRows(TextWriter writer)
{
    /// <summary>A cell holds so many characters.</summary>
    private const int LongestText = 32_767;

    /// <summary>A double, which spreadsheets reckon with, holds so many.</summary>
    private const int MostDigits = 15;

    private static readonly SearchValues<char> s_special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c), '&', '<', '>', '_', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    public void Start()
    {
        writer.Write("<row>");
        Count++;
    }

    public void End() => writer.Write("</row>\n");

    /// <summary>A row of texts in one style.</summary>
    public void Line(int style, params IEnumerable<string> texts)
    {
        Start();
        foreach (string text in texts) Text(text, style);
        End();
    }

    /// <summary>The heads of a table; those over numbers stand to the right as the numbers do.</summary>
    public void Heads(IReadOnlyList<string> heads, Func<int, bool> isNumber)
    {
        Start();
        for (int i = 0; i < heads.Count; i++) Text(heads[i], isNumber(i) ? CellStyle.NumberHeading : CellStyle.Heading);
        End();
    }

    public void Text(string? text, int style = CellStyle.Plain)
    {
        if (string.IsNullOrEmpty(text))
        {
            writer.Write("<c/>");
            return;
        }

        bool isGuarded = style == CellStyle.Plain && text[0] is '=' or '+' or '-' or '@'; // stays a text when somebody edits it
        writer.Write("<c t=\"inlineStr\"");
        Style(isGuarded ? CellStyle.Guarded : style);
        writer.Write("><is><t xml:space=\"preserve\">");
        Escaped(text.Length > LongestText ? text.AsSpan(0, LongestText) : text);
        writer.Write("</t></is></c>");
    }

    public void Number(decimal? number, int style)
    {
        if (number is not { } value)
        {
            writer.Write("<c/>");
            return;
        }

        Open(style);
        PlainNumber.Write(writer, value, MostDigits);
        writer.Write("</v></c>");
    }

    public void Number(long? number, int style)
    {
        if (number is not { } value)
        {
            writer.Write("<c/>");
            return;
        }

        Open(style);
        PlainNumber.Write(writer, value);
        writer.Write("</v></c>");
    }

    /// <summary>The sum of the rows above, with its value for readers that do not reckon.</summary>
    public void Sum(long sum, string range)
    {
        writer.Write("<c");
        Style(CellStyle.Count);
        writer.Write($"><f>SUM({range})</f><v>");
        PlainNumber.Write(writer, sum);
        writer.Write("</v></c>");
    }

    private void Open(int style)
    {
        writer.Write("<c");
        Style(style);
        writer.Write("><v>");
    }

    private void Style(int style)
    {
        if (style == CellStyle.Plain) return;
        writer.Write(" s=\"");
        PlainNumber.Write(writer, style);
        writer.Write('"');
    }

    /// <summary>What XML does not hold becomes the replacement character; _x is written so that nobody reads a code in it.</summary>
    private void Escaped(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(s_special))
        {
            writer.Write(text);
            return;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            writer.Write(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '_' => "_x005F_",
                '\t' or '\n' => rune.ToString(),
                '\r' or < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }
    }
}
