namespace ServiceStandards.Sources.Csv;

/// <summary>Marks where cells end in a block of bytes; each way to do it makes the same marks.</summary>
internal interface ICsvMarker
{
    /// <summary>How many bytes are looked at at once.</summary>
    const int Width = 64;

    /// <summary>Goes on as long as there are <see cref="Width"/> bytes to look at and there is room for as many marks.</summary>
    /// <param name="block">The bytes.</param>
    /// <param name="separator">What is between two cells, in ASCII.</param>
    /// <param name="marks">Where the places of separators and line feeds go. Behind the last one there may be numbers without meaning.</param>
    /// <param name="done">How far the marking was, and is now.</param>
    void Mark(ReadOnlySpan<byte> block, byte separator, Span<int> marks, ref CsvMarking done);
}
