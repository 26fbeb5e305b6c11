using System.Text;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>
/// The current row of a table (CSV, JSON lines, a query): a typed cell for each column that some standard needs.
/// A reader fills one row again and again, or several that are at hand together, of which one is looked at; nothing is boxed and no
/// strings are made for texts that only get compared.
/// </summary>
public sealed class TableRow
{
    /// <summary>By slot and place: whether the row has a value there.</summary>
    internal readonly bool[][] Given;

    /// <summary>By slot and place: ticks of a duration or time, day number of a date, 0 or 1 of a flag, code of a text, a whole number; where a text that is only shown is.</summary>
    internal readonly long[][] Whole;

    /// <summary>By slot and place: a number for which <see cref="Whole"/> says <see cref="FieldReading.NoWhole"/>.</summary>
    internal readonly decimal[][] Numbers;

    private readonly bool[] _isRaw; // by slot: whether it holds texts that are only shown (a record's id)
    private readonly IHeldTexts?[] _held; // by slot: such texts that stay where they are
    private byte[] _own = []; // copies of others; where in it is in Whole
    private int _ownUsed;

    /// <summary>The place of the row that is looked at and filled.</summary>
    internal int At;

    /// <summary>What happened to the record, of what clocks know; there is one row at hand where they know anything.</summary>
    internal readonly EventBuffer Events = new();

    /// <param name="slots">How many columns are needed.</param>
    /// <param name="texts">Gives texts their codes.</param>
    /// <param name="places">The most rows that are at hand together.</param>
    internal TableRow(int slots, TextPool texts, int places = 1)
    {
        Given = Columns<bool>(slots, places);
        Whole = Columns<long>(slots, places);
        Numbers = Columns<decimal>(slots, places);
        _isRaw = new bool[slots];
        _held = new IHeldTexts?[slots];
        Texts = texts;
    }

    internal TextPool Texts { get; }

    /// <summary>Whether the row has a value in a slot.</summary>
    internal bool IsGiven(int slot) => _held[slot]?.IsGiven(At) ?? Given[slot][At];

    internal long WholeAt(int slot) => Whole[slot][At];

    internal decimal NumberAt(int slot) => Whole[slot][At] is not FieldReading.NoWhole and var whole ? whole : Numbers[slot][At];

    /// <summary>A row with the same cells, and the texts of the same pool, that stays as it is when a reader fills this one again.</summary>
    internal TableRow Copy()
    {
        var copy = new TableRow(Given.Length, Texts);
        for (int i = 0; i < Given.Length; i++)
        {
            (copy.Given[i][0], copy.Whole[i][0], copy.Numbers[i][0]) = (IsGiven(i), Whole[i][At], Numbers[i][At]);
            if (_isRaw[i] && IsGiven(i)) copy.SetRaw(i, Raw(i));
        }

        Events.CopyTo(copy.Events);
        return copy;
    }

    /// <summary>Begins with the first place; what rows held before is gone.</summary>
    internal void Begin()
    {
        (At, _ownUsed) = (0, 0);
        Array.Clear(_held);
    }

    /// <summary>Empties the row that is looked at.</summary>
    internal void Clear()
    {
        foreach (bool[] column in Given) column[At] = false;
        Events.Clear();
    }

    /// <summary>Moves the row that is looked at to another place.</summary>
    internal void MoveTo(int place)
    {
        for (int i = 0; i < Given.Length; i++) (Given[i][place], Whole[i][place], Numbers[i][place]) = (IsGiven(i), Whole[i][At], Numbers[i][At]);
        At = place;
    }

    internal void SetWhole(int slot, long value)
    {
        Given[slot][At] = true;
        Whole[slot][At] = value;
    }

    internal void SetNumber(int slot, decimal value)
    {
        Given[slot][At] = true;
        Whole[slot][At] = SmallWhole.TryRead(value, out long whole) ? whole : FieldReading.NoWhole;
        Numbers[slot][At] = value;
    }

    internal void SetText(int slot, ReadOnlySpan<byte> utf8) => SetWhole(slot, Texts.Code(utf8));

    /// <summary>Keeps a copy of the UTF-8 bytes of a text that is only shown.</summary>
    internal void SetRaw(int slot, ReadOnlySpan<byte> utf8)
    {
        if (_own.Length - _ownUsed < utf8.Length) Array.Resize(ref _own, Math.Max(64, (_ownUsed + utf8.Length) * 2));
        utf8.CopyTo(_own.AsSpan(_ownUsed));
        SetWhole(slot, ((long)_ownUsed << 32) | (uint)utf8.Length);
        _ownUsed += utf8.Length;
        _isRaw[slot] = true;
    }

    /// <summary>Leaves such texts of all rows at hand where they stand, until the rows are filled again; none of the rows is moved.</summary>
    internal void HoldRaw(int slot, IHeldTexts texts) => (_isRaw[slot], _held[slot]) = (true, texts);

    /// <summary>The UTF-8 bytes of a text that is only shown.</summary>
    internal ReadOnlySpan<byte> Raw(int slot)
    {
        if (_held[slot] is { } held) return held.At(At);
        long place = Whole[slot][At];
        return _own.AsSpan((int)(place >> 32), (int)(place & int.MaxValue));
    }

    /// <summary>The text of a column, whether it is kept raw or as a code.</summary>
    internal string Shown(int slot, TableColumn column) =>
        column.Raw ? Encoding.UTF8.GetString(Raw(slot)) : Texts.Text((int)Whole[slot][At]);

    /// <summary>Room for rows in eights, as vectors read them.</summary>
    private static TValue[][] Columns<TValue>(int slots, int places) => [.. Enumerable.Range(0, slots).Select(_ => new TValue[(places + 7) & ~7])];
}
