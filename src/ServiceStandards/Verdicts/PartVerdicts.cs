namespace ServiceStandards.Verdicts;

/// <summary>How verdicts count in a scorecard.</summary>
internal static class PartVerdicts
{
    /// <summary>Worst first among those that say something.</summary>
    private static readonly Verdict[] s_worstFirst = [Verdict.NonCompliant, Verdict.Undecided, Verdict.Tolerated, Verdict.Compliant, Verdict.Insufficient, Verdict.NoData];

    extension(Verdict? verdict)
    {
        /// <summary>Whether it leaves a scorecard open: undecided, insufficient, no-data, or no target at all.</summary>
        public bool IsOpen => verdict is not (Verdict.Compliant or Verdict.Tolerated or Verdict.NonCompliant);

        /// <summary>The share of its weight that a part with the verdict earns, in halves; null when it earns nothing because it is open.</summary>
        public int? Halves => verdict switch
        {
            Verdict.Compliant => 2,
            Verdict.Tolerated => 1,
            Verdict.NonCompliant => 0,
            _ => null,
        };
    }

    /// <summary>The verdict on a standard with versions: the worst of those that judged records; a version that judged none, or too few, has a say only where none judged enough.</summary>
    public static Verdict? OfVersions(IEnumerable<Verdict?> versions)
    {
        Verdict?[] given = [.. versions.Where(v => v is not null)];
        return given.Length == 0 ? null : s_worstFirst.First(v => given.Contains(v));
    }

    /// <summary>The verdict where no part has one that counts.</summary>
    public static Verdict OfOpen(IEnumerable<Verdict?> open)
    {
        Verdict?[] all = [.. open];
        return all.Contains(Verdict.Undecided) ? Verdict.Undecided : all.Contains(Verdict.Insufficient) ? Verdict.Insufficient : Verdict.NoData;
    }
}
