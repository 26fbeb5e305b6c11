namespace ServiceStandards.Diagnostics;

/// <summary>Finds the name that was probably meant: the did-you-mean of the messages.</summary>
internal static class Nearest
{
    private const int LongestName = 64;

    /// <summary>The nearest candidate by edit distance, a swap of neighbours being one edit; null when none is near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName) return null;
        string wanted = Folded(name);
        int allowed = wanted.Length < 3 ? 0 : wanted.Length / 3;
        return candidates
            .Where(candidate => candidate != name && Math.Abs(candidate.Length - name.Length) <= allowed)
            .Select(candidate => (Name: candidate, Distance: Distance(wanted, Folded(candidate))))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>Whether one name is so surely a slip for the other that it cannot be a name of its own: two neighbours swapped, or one letter wrong in a long one.</summary>
    public static bool IsSlip(string name, string candidate)
    {
        if (name.StartsWith(candidate, StringComparison.Ordinal) || candidate.StartsWith(name, StringComparison.Ordinal)) return false;
        bool swapped = name.Length == candidate.Length && name.Order().SequenceEqual(candidate.Order());
        return Distance(name, candidate) == 1 && (swapped || Math.Min(name.Length, candidate.Length) >= 7);
    }

    /// <summary>
    /// Whether one name can be a slip for the other word by word: <c>acknowleged-at</c> for <c>acknowledged-at</c>. Names that share words and have
    /// another one in its place (<c>expected-wait</c> beside <c>promised-wait</c>) are names of their own, written after a plan.
    /// </summary>
    public static bool IsNearWordByWord(string name, string candidate)
    {
        string[] words = Folded(name).Split('-'), others = Folded(candidate).Split('-');
        return words.Length != others.Length || words.Zip(others).All(pair => pair.First == pair.Second || To(pair.First, [pair.Second]) is not null);
    }

    /// <summary>A capital, an underscore or a space for a hyphen is no difference worth an edit.</summary>
    private static string Folded(string name) => name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Optimal string alignment: insert, delete, replace, swap of two neighbours.</summary>
    private static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
