using System.Text;

namespace ServiceStandards.Records;

/// <summary>
/// The current row of a table (CSV, JSON lines, a query): a typed cell for each column that some standard needs.
/// A reader fills one row again and again; nothing is boxed and no strings are made for texts that only get compared.
/// </summary>
public sealed class TableRow
{
    /// <summary>By slot: whether the row has a value there.</summary>
    internal readonly bool[] Given;

    /// <summary>By slot: ticks of a duration or time, day number of a date, 0 or 1 of a flag, code of a text.</summary>
    internal readonly long[] Whole;

    /// <summary>By slot: a number.</summary>
    internal readonly decimal[] Numbers;

    /// <summary>By slot: the UTF-8 bytes of a text that is only shown (a record's id), and how many there are in <see cref="Whole"/>.</summary>
    internal readonly byte[][] Raw;

    /// <summary>What happened to the record, of what clocks know.</summary>
    internal readonly EventBuffer Events = new();

    internal TableRow(int slots, TextPool texts)
    {
        Given = new bool[slots];
        Whole = new long[slots];
        Numbers = new decimal[slots];
        Raw = new byte[slots][];
        Texts = texts;
    }

    internal TextPool Texts { get; }

    /// <summary>A row with the same cells, and the texts of the same pool, that stays as it is when a reader fills this one again.</summary>
    internal TableRow Copy()
    {
        var copy = new TableRow(Given.Length, Texts);
        Given.CopyTo(copy.Given, 0);
        Whole.CopyTo(copy.Whole, 0);
        Numbers.CopyTo(copy.Numbers, 0);
        for (int i = 0; i < Raw.Length; i++) copy.Raw[i] = Raw[i]?.AsSpan(0, (int)Whole[i]).ToArray()!;
        Events.CopyTo(copy.Events);
        return copy;
    }

    internal void Clear()
    {
        Array.Clear(Given);
        Events.Clear();
    }

    internal void SetWhole(int slot, long value)
    {
        Given[slot] = true;
        Whole[slot] = value;
    }

    internal void SetNumber(int slot, decimal value)
    {
        Given[slot] = true;
        Numbers[slot] = value;
    }

    internal void SetText(int slot, ReadOnlySpan<byte> utf8) => SetWhole(slot, Texts.Code(utf8));

    internal void SetRaw(int slot, ReadOnlySpan<byte> utf8)
    {
        if (Raw[slot] is not { } buffer || buffer.Length < utf8.Length) Raw[slot] = buffer = new byte[Math.Max(64, utf8.Length * 2)];
        utf8.CopyTo(buffer);
        SetWhole(slot, utf8.Length);
    }

    /// <summary>The text of a column, whether it is kept raw or as a code.</summary>
    internal string Shown(int slot, TableColumn column) =>
        column.Raw ? Encoding.UTF8.GetString(Raw[slot], 0, (int)Whole[slot]) : Texts.Text((int)Whole[slot]);
}
