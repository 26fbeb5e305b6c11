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

    /// <summary>By slot: ticks of a duration or time, day number of a date, 0 or 1 of a flag, code of a text; where a text that is only shown is.</summary>
    internal readonly long[] Whole;

    /// <summary>By slot: a number.</summary>
    internal readonly decimal[] Numbers;

    private readonly byte[]?[] _raw; // by slot: what holds a text that is only shown (a record's id); where in it is in Whole
    private readonly byte[]?[] _own; // by slot: the row's own room for such a text

    /// <summary>What happened to the record, of what clocks know.</summary>
    internal readonly EventBuffer Events = new();

    internal TableRow(int slots, TextPool texts)
    {
        Given = new bool[slots];
        Whole = new long[slots];
        Numbers = new decimal[slots];
        _raw = new byte[slots][];
        _own = new byte[slots][];
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
        for (int i = 0; i < _raw.Length; i++)
        {
            if (_raw[i] is not null && Given[i]) copy.SetRaw(i, Raw(i));
        }

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

    /// <summary>Keeps a copy of the UTF-8 bytes of a text that is only shown.</summary>
    internal void SetRaw(int slot, ReadOnlySpan<byte> utf8)
    {
        if (_own[slot] is not { } room || room.Length < utf8.Length) _own[slot] = room = new byte[Math.Max(64, utf8.Length * 2)];
        utf8.CopyTo(room);
        SetRaw(slot, room, 0, utf8.Length);
    }

    /// <summary>Points to the UTF-8 bytes of a text that is only shown; they stay as they are until the row is filled again.</summary>
    internal void SetRaw(int slot, byte[] within, int start, int length)
    {
        if (!ReferenceEquals(_raw[slot], within)) _raw[slot] = within;
        SetWhole(slot, ((long)start << 32) | (uint)length);
    }

    /// <summary>The UTF-8 bytes of a text that is only shown.</summary>
    internal ReadOnlySpan<byte> Raw(int slot) => _raw[slot].AsSpan((int)(Whole[slot] >> 32), (int)(Whole[slot] & int.MaxValue));

    /// <summary>The text of a column, whether it is kept raw or as a code.</summary>
    internal string Shown(int slot, TableColumn column) =>
        column.Raw ? Encoding.UTF8.GetString(Raw(slot)) : Texts.Text((int)Whole[slot]);
}
