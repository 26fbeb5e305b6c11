using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ServiceStandards.Tallies.Saved;

/// <summary>A value of a saved tally that knows where it stands. Whatever is not as it was written is told with its place.</summary>
/// <param name="element">The value.</param>
/// <param name="within">Where what it is in stands.</param>
/// <param name="name">Its name in that; null in a list.</param>
/// <param name="number">Its number in a list, from 0; -1 for the whole.</param>
internal readonly struct SavedValue(JsonElement element, string within = "", string? name = null, int number = -1)
{
    /// <summary>More than all records of the world, and so few that thousands of such counts add up without overflow.</summary>
    public const long MostCount = 1_000_000_000_000_000;

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    /// <summary>A member; ask <see cref="MustHave"/> before.</summary>
    public SavedValue this[string name] => new(element.GetProperty(name), Path, name);

    /// <summary>A member of an object; null where there is none.</summary>
    public SavedValue? Member(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? new SavedValue(member, Path, name) : null;

    /// <summary>An object with these members and no others.</summary>
    public void MustHave(params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Wrong("no object");
        foreach (string name in names)
        {
            if (!element.TryGetProperty(name, out _)) throw Wrong($"no '{name}'");
        }

        if (element.GetPropertyCount() != names.Length) throw Wrong("members that saved tallies do not have");
    }

    public IEnumerable<SavedValue> Items()
    {
        if (element.ValueKind != JsonValueKind.Array) throw Wrong("no list");
        return Each(element, Path);
    }

    /// <summary>A list of so many.</summary>
    public SavedValue[] Items(int count)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() != count) throw Wrong($"no list of {count.ToString(CultureInfo.InvariantCulture)}");
        return [.. Items()];
    }

    /// <summary>A whole number, not negative.</summary>
    public long Count(long most = MostCount) => Long() is >= 0 and var count && count <= most ? count : throw Wrong("no count that can be right");

    public long Long() => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long value) ? value : throw Wrong("no whole number");

    public long? LongOrNone() => IsNull ? null : Long();

    public bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("neither true nor false"),
    };

    public decimal Amount() => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal value) ? value : throw Wrong("no number with at most 28 digits");

    public decimal? AmountOrNone() => IsNull ? null : Amount();

    public ExactSum Sum() => ExactSum.OfFinest(Exact(28));

    /// <summary>A whole number of steps of a power of ten.</summary>
    public BigInteger Exact(int decimals) => ExactText.TryRead(Text(), decimals, out BigInteger steps) ? steps : throw Wrong("no decimal number");

    public string? TextOrNone() => IsNull ? null : Text();

    public string Text() => element.ValueKind switch
    {
        JsonValueKind.Array => string.Concat(Items().Select(unit => (char)unit.Count(char.MaxValue))),
        JsonValueKind.String => Written(),
        _ => throw Wrong("no text"),
    };

    public TallyUnreadableException Wrong(string found) => new($"Not a whole saved tally: {(Path.Length == 0 ? "the file" : Path)} has {found}.");

    /// <summary>Made only where it is wanted: most values are right.</summary>
    private string Path => name is { } member ? (within.Length == 0 ? member : $"{within}.{member}") : number < 0 ? within : FormattableString.Invariant($"{within}[{number}]");

    private static IEnumerable<SavedValue> Each(JsonElement list, string path)
    {
        int number = 0;
        foreach (JsonElement item in list.EnumerateArray()) yield return new SavedValue(item, path, number: number++);
    }

    private string Written()
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new TallyUnreadableException(Wrong("a text that is no Unicode").Message, e);
        }
    }
}
