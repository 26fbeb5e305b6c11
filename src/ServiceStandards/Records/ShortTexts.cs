using System.Runtime.CompilerServices;

namespace ServiceStandards.Records;

/// <summary>
/// Remembers the codes of short texts that came last: most columns that are compared hold a few of them again and again. It grows with the number
/// of texts, up to what a processor's cache holds.
/// </summary>
internal sealed class ShortTexts
{
    public const int None = int.MinValue;

    private const int FewestBits = 8;
    private const int MostBits = 14;
    private const int PlacesPerText = 8;

    private int _bits = FewestBits;
    private Entry[] _entries = new Entry[1 << FewestBits];
    private int _room = (1 << FewestBits) / PlacesPerText; // how many more are kept before it grows

    public bool TryFind(ReadOnlySpan<byte> utf8, out int code)
    {
        code = utf8.Length is not 0 and <= ShortText.Longest ? Find(ShortText.Of(utf8)) : None;
        return code != None;
    }

    /// <summary>The code of a text that is not empty, or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ShortText text)
    {
        Entry[] entries = _entries;
        int place = text.Place(_bits);
        ref readonly Entry entry = ref entries[place];
        return entry.IsOf(text) ? entry.Code : FindBeside(text, place);
    }

    public void Keep(ReadOnlySpan<byte> utf8, int code)
    {
        if (utf8.Length is not 0 and <= ShortText.Longest) Keep(ShortText.Of(utf8), code);
    }

    public void Keep(ShortText text, int code)
    {
        if (_room-- == 0 && _bits < MostBits) Grow();
        Keep(new Entry(text.Head, text.Tail, text.Length, code), text.Place(_bits));
    }

    /// <summary>Each text has two places: its own and the one beside it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindBeside(ShortText text, int place)
    {
        ref readonly Entry entry = ref _entries[place ^ 1];
        return entry.IsOf(text) ? entry.Code : None;
    }

    private void Keep(Entry entry, int place)
    {
        if (_entries[place].Length != 0) _entries[place ^ 1] = _entries[place];
        _entries[place] = entry;
    }

    private void Grow()
    {
        Entry[] before = _entries;
        _bits += 2;
        _entries = new Entry[1 << _bits];
        _room = _entries.Length / PlacesPerText;
        foreach (Entry entry in before)
        {
            if (entry.Length != 0) Keep(entry, new ShortText(entry.Head, entry.Tail, entry.Length).Place(_bits));
        }
    }

    private readonly record struct Entry(ulong Head, ulong Tail, int Length, int Code)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsOf(ShortText text) => (Head ^ text.Head | Tail ^ text.Tail | unchecked((uint)(Length ^ text.Length))) == 0;
    }
}
