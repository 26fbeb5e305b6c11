using ServiceStandards.Model;

namespace ServiceStandards.Tallies;

/// <summary>Says by which parts two sets of standards differ.</summary>
internal static class PartChanges
{
    private const int MostNamed = 5;

    /// <summary>Such as <c>standard 'calls' has changed, calendar 'office' is only in the second</c>; null when they count the same.</summary>
    /// <param name="first">The parts of the first.</param>
    /// <param name="second">The parts of the second.</param>
    /// <param name="nameOfFirst">How the first is called.</param>
    /// <param name="nameOfSecond">How the second is called.</param>
    public static string? Between(IReadOnlyList<StandardsPart> first, IReadOnlyList<StandardsPart> second, string nameOfFirst, string nameOfSecond)
    {
        if (first.SequenceEqual(second)) return null;
        ILookup<string, string> ours = Prints(first), theirs = Prints(second);
        string[] changes =
        [
            .. ours.Concat(theirs).Select(p => p.Key).Distinct(StringComparer.Ordinal)
                .Select(name => Change(name, [.. ours[name]], [.. theirs[name]], nameOfFirst, nameOfSecond)).OfType<string>(),
        ];
        if (changes.Length == 0) return "the standards are in another order";
        string rest = changes.Length > MostNamed ? FormattableString.Invariant($", and {changes.Length - MostNamed} more") : "";
        return string.Join(", ", changes.Take(MostNamed)) + rest;
    }

    private static ILookup<string, string> Prints(IReadOnlyList<StandardsPart> parts) =>
        parts.ToLookup(p => $"{p.Kind} '{p.Name}'", p => p.Print, StringComparer.Ordinal);

    private static string? Change(string name, string[] ours, string[] theirs, string nameOfFirst, string nameOfSecond) =>
        theirs.Length == 0 ? $"{name} is only in {nameOfFirst}"
        : ours.Length == 0 ? $"{name} is only in {nameOfSecond}"
        : ours.SequenceEqual(theirs, StringComparer.Ordinal) ? null
        : $"{name} has changed";
}
