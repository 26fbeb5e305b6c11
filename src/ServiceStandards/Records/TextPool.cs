using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ServiceStandards.Records;

/// <summary>
/// Gives texts small numbers, so that rows compare numbers. One pool per reader; the literals of the standards have
/// the same codes in every pool, the other codes are the pool's own.
/// </summary>
internal sealed class TextPool
{
    private readonly Dictionary<Utf8Key, int> _codes = [];
    private readonly Dictionary<Utf8Key, int>.AlternateLookup<ReadOnlySpan<byte>> _bySpan;
    private readonly ShortTexts _usual = new();
    private readonly List<byte[]> _utf8 = [];
    private readonly List<string> _texts = [];
    private readonly List<bool> _seen = [];

    /// <param name="literals">Texts whose codes are their positions.</param>
    public TextPool(IReadOnlyList<string> literals)
    {
        _codes = new Dictionary<Utf8Key, int>(Utf8Key.Comparer);
        _bySpan = _codes.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (string literal in literals) Add(Encoding.UTF8.GetBytes(literal), literal);
    }

    /// <summary>The code of a text; it has been seen from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Code(ReadOnlySpan<byte> utf8) =>
        utf8.Length is not 0 and <= ShortText.Longest && _usual.Find(ShortText.Of(utf8)) is not ShortTexts.None and var code ? code : Searched(utf8);

    /// <summary>The same for a text in a buffer, faster where texts of many lengths come one after the other.</summary>
    /// <param name="from">Its first byte; behind the text there are <see cref="ShortText.Longest"/> more bytes, whatever they are.</param>
    /// <param name="length">How many bytes it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Code(ref readonly byte from, int length) =>
        length is not 0 and <= ShortText.Longest && _usual.Find(ShortText.Of(in from, length)) is not ShortTexts.None and var code
            ? code
            : Searched(MemoryMarshal.CreateReadOnlySpan(in from, length));

    public string Text(int code) => _texts[code];

    /// <summary>Whether some row carried the text with this code.</summary>
    public bool HasSeen(int code) => _seen[code];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Searched(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return Seen(utf8);
        ShortText key = utf8.Length <= ShortText.Longest ? ShortText.Of(utf8) : ShortText.Sketch(utf8);
        if (utf8.Length > ShortText.Longest && _usual.Find(key) is not ShortTexts.None and var known && _utf8[known].AsSpan().SequenceEqual(utf8)) return known;
        int code = Seen(utf8);
        _usual.Keep(key, code);
        return code;
    }

    private int Seen(ReadOnlySpan<byte> utf8)
    {
        if (!_bySpan.TryGetValue(utf8, out int code)) code = Add(utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        CollectionsMarshal.AsSpan(_seen)[code] = true;
        return code;
    }

    private int Add(byte[] utf8, string text)
    {
        int code = _texts.Count;
        _codes.Add(new Utf8Key(utf8), code);
        _utf8.Add(utf8);
        _texts.Add(text);
        _seen.Add(false);
        return code;
    }
}
