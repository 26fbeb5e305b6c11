namespace ServiceStandards.Benchmarks.Peers;

/// <summary>What the tables call us.</summary>
internal static class PeerNames
{
    public static string Ours(int threads) => FormattableString.Invariant($"ServiceStandards, {threads} thread{(threads == 1 ? "" : "s")}");
}
