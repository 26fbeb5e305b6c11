using ServiceStandards.Values;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads a number of a cell exactly, with the decimal sign of the file.</summary>
internal static class CellNumber
{
    public static bool TryRead(ReadOnlySpan<byte> cell, DecimalSign sign, out decimal number)
    {
        Span<char> buffer = stackalloc char[64];
        number = 0;
        if (!CellText.TryWiden(cell, buffer, out var text)) return false;
        if (sign == DecimalSign.Point) return NumberText.TryRead(text, out number);
        if (text.Contains('.')) return false;
        buffer.Replace(',', '.');
        return NumberText.TryRead(text, out number);
    }
}
