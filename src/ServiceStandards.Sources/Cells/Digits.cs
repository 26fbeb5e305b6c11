namespace ServiceStandards.Sources.Cells;

/// <summary>Reads whole numbers of a fixed length, as dates and times are made of.</summary>
internal static class Digits
{
    /// <summary>The most digits that are read.</summary>
    public const int Most = 9;

    /// <summary>The most digits of what is called few.</summary>
    public const int Few = 7;

    /// <summary>A number of up to seven digits and nothing else: as many hours are no more ticks than a long holds.</summary>
    public static bool TryReadFew(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > Few) return false;
        foreach (byte digit in text)
        {
            uint value = unchecked((uint)(digit - '0'));
            if (value > 9) return false;
            number = unchecked((number * 10) + (int)value);
        }

        return true;
    }

    /// <summary>The number that all of the text is; -1 when it is empty, too long or not only digits.</summary>
    public static int Read(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > Most) return -1;
        int number = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + (digit - '0');
        }

        return number;
    }
}
