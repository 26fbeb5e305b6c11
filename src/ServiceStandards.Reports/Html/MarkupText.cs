using System.Runtime.CompilerServices;

namespace ServiceStandards.Reports.Html;

/// <summary>Takes an interpolated text apart into markup and data, so that no data can become markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupText
{
    private readonly Markup _markup;

    public MarkupText(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount; // the pattern asks for them; nothing is collected here
        _markup = markup;
    }

    public void AppendLiteral(string markup) => _markup.Literal(markup);

    public void AppendFormatted(string? data) => _markup.Data(data);

    public void AppendFormatted(Raw markup) => _markup.Literal(markup.Markup);

    public void AppendFormatted(int number) => _markup.Number((long)number);

    public void AppendFormatted(long number) => _markup.Number(number);

    public void AppendFormatted(double number) => _markup.Number(number);
}
