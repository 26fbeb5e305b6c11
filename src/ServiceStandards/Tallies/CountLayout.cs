using System.Collections.Immutable;

namespace ServiceStandards.Tallies;

/// <summary>Where the counters of one standard stand in the array of its cells.</summary>
/// <param name="First">The index of the first counter.</param>
/// <param name="Skipped">Reasons for which a service level leaves records out, in their order.</param>
/// <param name="Excluded">Reasons of exclusions, without repeats, in their order.</param>
internal sealed record CountLayout(int First, ImmutableArray<string> Skipped, ImmutableArray<string> Excluded)
{
    public int Met => First;

    public int Missed => First + 1;

    public int Pending => First + 2;

    public int Unmeasurable => First + 3;

    public int SkippedFor(string reason) => First + 4 + Skipped.IndexOf(reason);

    public int ExcludedFor(string reason) => First + 4 + Skipped.Length + Excluded.IndexOf(reason);

    public bool Fits(CountLayout other) =>
        First == other.First && Skipped.SequenceEqual(other.Skipped, StringComparer.Ordinal) && Excluded.SequenceEqual(other.Excluded, StringComparer.Ordinal);

    public int Next => First + 4 + Skipped.Length + Excluded.Length;
}
