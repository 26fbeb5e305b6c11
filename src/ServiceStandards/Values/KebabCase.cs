using System.Text;

namespace ServiceStandards.Values;

/// <summary>Turns names of properties and columns into names of fields: <c>AnsweredAt</c>, <c>answered_at</c> and <c>Answered At</c> are <c>answered-at</c>.</summary>
internal static class KebabCase
{
    public static string Of(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i])) Break(kebab);
            else
            {
                if (StartsWord(name, i)) Break(kebab);
                kebab.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return kebab.ToString().TrimEnd('-');
    }

    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && i > 0
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));

    private static void Break(StringBuilder kebab)
    {
        if (kebab.Length > 0 && kebab[^1] != '-') kebab.Append('-');
    }
}
