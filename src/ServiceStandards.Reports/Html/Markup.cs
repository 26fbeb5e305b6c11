using System.Globalization;
using System.Runtime.CompilerServices;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Html;

/// <summary>Writes HTML. What stands in braces in a written text is data and is escaped; only <see cref="Raw"/> is not.</summary>
internal sealed class Markup(TextWriter writer)
{
    /// <summary>Writes a text with data in it: it is written while it is put together, so nothing is left to do.</summary>
    public Markup Write([InterpolatedStringHandlerArgument("")] MarkupText text) => this;

    public void Literal(string markup) => writer.Write(markup);

    public void Number(long number) => PlainNumber.Write(writer, number);

    /// <summary>A place in a drawing: two digits are finer than any screen.</summary>
    public void Number(double number) => writer.Write(number.ToString("0.##", CultureInfo.InvariantCulture));

    public void Data(ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Escape(text[i]) is not { } escaped) continue;
            writer.Write(text[start..i]);
            writer.Write(escaped);
            start = i + 1;
        }

        writer.Write(text[start..]);
    }

    private static string? Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' or '\t' => null,
        _ when char.IsControl(c) => "\uFFFD", // not allowed in HTML
        _ => null,
    };
}
