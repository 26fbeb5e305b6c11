using System.Buffers;
using System.Globalization;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Tables;

/// <summary>Writes the fields of a row.</summary>
internal sealed class CsvRow(TextWriter writer, char separator)
{
    private const int MostDigits = 18;

    /// <summary>What makes a spreadsheet take a text for a formula, the full-width forms among them.</summary>
    private static readonly SearchValues<char> s_formula = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    private readonly SearchValues<char> _quoted = SearchValues.Create([separator, '"', '\r', '\n']);
    private bool _isFirst = true;

    public void Text(string? text)
    {
        Separate();
        string harmless = Harmless(text ?? "");
        if (!harmless.AsSpan().ContainsAny(_quoted)) writer.Write(harmless);
        else writer.Write('"' + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
    }

    public void Number(long? number)
    {
        Separate();
        if (number is { } value) PlainNumber.Write(writer, value);
    }

    public void Number(decimal? number)
    {
        Separate();
        if (number is { } value) PlainNumber.Write(writer, value, MostDigits);
    }

    public void End()
    {
        writer.Write("\r\n");
        _isFirst = true;
    }

    /// <summary>An apostrophe makes a text of what would run; a plain number stays one.</summary>
    private static string Harmless(string text) => text.Length > 0 && s_formula.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private void Separate()
    {
        if (!_isFirst) writer.Write(separator);
        _isFirst = false;
    }
}
