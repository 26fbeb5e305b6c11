namespace ServiceStandards.Values;

/// <summary>Numbers that are whole and small, as nearly all are that records hold: they are compared as such, several times faster.</summary>
internal static class SmallWhole
{
    /// <summary>The number as a whole one; false where it has decimals, be they zeros, or is beyond 32 bits.</summary>
    public static bool TryRead(decimal number, out long whole)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        whole = parts[3] < 0 ? -(long)parts[0] : parts[0];
        return parts[0] >= 0 && (parts[1] | parts[2] | (parts[3] & int.MaxValue)) == 0;
    }
}
