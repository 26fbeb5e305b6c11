using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>Whole rows of a file that one reader works on; its buffer is used again and again.</summary>
internal sealed class CsvLot(int capacity)
{
    /// <summary>What the rows stand in; some bytes are kept free at its end, so that cells can be read without asking how many bytes they have.</summary>
    public byte[] Buffer { get; private set; } = new byte[capacity + MarkedCells.Behind];

    private int Capacity => Buffer.Length - MarkedCells.Behind;

    /// <summary>Room for what comes after so many bytes.</summary>
    public Span<byte> RoomAfter(int filled) => Buffer.AsSpan(filled, Capacity - filled);

    /// <summary>How many bytes of the buffer are rows of this lot.</summary>
    public int Length { get; set; }

    public ReadOnlyMemory<byte> Rows => Buffer.AsMemory(0, Length);

    /// <summary>Whether it is the start of the file, with the header if there is one.</summary>
    public bool IsFirst { get; set; }

    /// <summary>The line that its first byte stands on.</summary>
    public long FirstLine { get; set; }

    /// <summary>How many rows are before it.</summary>
    public long RowsBefore { get; set; }

    /// <summary>What is known of its bytes.</summary>
    public CsvScan Scan { get; set; }

    /// <summary>Its rows, where all of them are plain.</summary>
    public CsvPlainRows Plain { get; } = new();

    /// <summary>The rows as they are given to the CSV reader.</summary>
    public ReadOnlyMemory<byte> Text => CsvText.Of(Rows, IsFirst);

    /// <summary>The line that a place in the text stands on.</summary>
    public long LineOf(int place) => FirstLine + CsvScan.LineBreaks(Rows.Span[..(place - CsvText.Added(Rows.Span, IsFirst))]);

    /// <summary>Begins with these bytes; gives how many they are.</summary>
    public int Take(ReadOnlySpan<byte> start)
    {
        if (start.Length > Capacity) Buffer = new byte[start.Length + MarkedCells.Behind];
        start.CopyTo(Buffer);
        return start.Length;
    }

    /// <summary>Cuts it, if all its rows are plain.</summary>
    public bool TryCut(char separator, int fields, int longest)
    {
        if (!Plain.TryCut(Rows.Span, separator, fields, longest)) return false;
        Scan = new CsvScan(HasQuotes: false, IsPlain: true, Plain.IsAscii, Plain.Count, Plain.Count, Length);
        return true;
    }

    public void Grow(int most)
    {
        byte[] larger = new byte[Math.Max(Capacity, Math.Min(2 * Capacity, most)) + MarkedCells.Behind];
        Buffer.CopyTo(larger, 0);
        Buffer = larger;
    }
}
