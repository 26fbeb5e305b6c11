using System.Numerics;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Reads what a saved tally holds of each driver analysis.</summary>
internal static class SavedDrivers
{
    /// <summary>More than analyses can have: the sums of products grow with the square.</summary>
    private const int MostVariables = 1000;

    public static DriverLayout Layout(SavedValue saved)
    {
        saved.MustHave("variables", "grouped", "incomplete", "excluded", "unclear", "groups");
        return new DriverLayout((int)saved["variables"].Count(MostVariables), saved["grouped"].Flag() ? typeof(string) : null);
    }

    public static void Read(Tally tally, SavedValue saved)
    {
        int index = 0;
        foreach (SavedValue drivers in saved.Items())
        {
            (string? Group, DriverSums Sums)[] groups = [.. drivers["groups"].Items().Select(g => Group(g, tally.Layout.Drivers[index], tally.Records))];
            if (groups.DistinctBy(g => g.Group, StringComparer.Ordinal).Count() != groups.Length) throw drivers["groups"].Wrong("the same group twice");
            tally.Drivers[index++].Add(groups, drivers["incomplete"].Count(tally.Records), drivers["excluded"].Count(tally.Records), drivers["unclear"].Count(tally.Records));
        }
    }

    /// <summary>No value varies less than not at all, and no two vary together by more than each varies (Cauchy and Schwarz).</summary>
    private static bool CanBe(DriverSums sums)
    {
        BigInteger[] alone = [.. Enumerable.Range(0, sums.Variables).Select(i => sums.Covariance(i, i))];
        if (Array.Exists(alone, a => a.Sign < 0)) return false;
        for (int i = 0; i < alone.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (BigInteger.Pow(sums.Covariance(i, j), 2) > alone[i] * alone[j]) return false;
            }
        }

        return true;
    }

    private static (string? Group, DriverSums Sums) Group(SavedValue saved, DriverLayout layout, long records)
    {
        saved.MustHave("name", "count", "sums", "products");
        BigInteger[] sums = [.. saved["sums"].Items(layout.Variables).Select(s => s.Exact(28))];
        BigInteger[] products = [.. saved["products"].Items(DriverSums.Pairs(layout.Variables)).Select(p => p.Exact(56))];
        var all = DriverSums.Of(saved["count"].Count(records), sums, products);
        return CanBe(all) ? (saved["name"].TextOrNone(), all) : throw saved.Wrong("sums that no values have");
    }
}
