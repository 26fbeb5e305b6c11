using System.Globalization;
using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>Gives sheets names that spreadsheets allow, each once: 31 characters, without []:*?/\, no apostrophe at the ends.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase) { "History" }; // this one is taken by the program

    public string For(string wanted)
    {
        string name = Cut(Clean(wanted), Longest);
        for (int again = 2; !_given.Add(name); again++)
        {
            string suffix = " (" + again.ToString(CultureInfo.InvariantCulture) + ")";
            name = Cut(Clean(wanted), Longest - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Clean(string wanted)
    {
        var clean = new StringBuilder(wanted.Length);
        foreach (Rune rune in PlainXml.Of(Printable.Of(wanted)).EnumerateRunes())
            clean.Append(rune.Value is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? "-" : rune.ToString());
        string name = clean.ToString().Trim('\'', ' ');
        return name.Length == 0 ? "-" : name;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length) return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
