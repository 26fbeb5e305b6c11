using System.Globalization;
using ServiceStandards.Tallies;

namespace ServiceStandards.History;

/// <summary>Names of kept tallies: <c>2026-03-02.tally.json</c>, or <c>2026-03-02.north.tally.json</c> for a part of a day. They sort in the order of the days.</summary>
internal static class EntryName
{
    public const string Ending = ".tally.json";
    private const string Format = "yyyy-MM-dd";
    private const int MostPart = 64;

    public static string Of(DateOnly day, string? part) =>
        day.ToString(Format, CultureInfo.InvariantCulture) + (part is null ? "" : "." + part) + Ending;

    /// <summary>Whether a part has a name that file names can hold on every system.</summary>
    public static bool IsPart(string part) => part.Length is > 0 and <= MostPart && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <exception cref="TallyUnreadableException">The name is none of a kept tally.</exception>
    public static (DateOnly Day, string? Part) Read(string path)
    {
        string name = Path.GetFileName(path)[..^Ending.Length];
        string[] words = name.Split('.', 2);
        if (DateOnly.TryParseExact(words[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && (words.Length == 1 || IsPart(words[1])))
            return (day, words.ElementAtOrDefault(1));
        throw new TallyUnreadableException($"'{path}' is in a folder of tallies, but its name is not of the form 2026-03-02{Ending} or 2026-03-02.part{Ending}.");
    }
}
