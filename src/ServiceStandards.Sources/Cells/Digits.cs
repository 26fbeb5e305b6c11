namespace ServiceStandards.Sources.Cells;

/// <summary>Reads whole numbers of a fixed length, as dates and times are made of.</summary>
internal static class Digits
{
    /// <summary>The most digits that are read.</summary>
    public const int Most = 9;

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
