namespace ServiceStandards.Tallies;

/// <summary>The evidence of a ladder's standards: by steps, so that a record is kept once for all standards that it is a miss of.</summary>
internal sealed class LadderTally
{
    private readonly LadderLayout _layout;

    public LadderTally(LadderLayout layout)
    {
        _layout = layout;
        (NotPassedEnds, PassedEnds) = (NewEnds(), NewEnds());
        NotPassed = Steps(NotPassedEnds);
        Passed = Steps(PassedEnds);
    }

    /// <summary>By steps: misses of the standards whose limit is not passed.</summary>
    public EvidenceTally[] NotPassed { get; }

    /// <summary>By steps: misses of the standards whose limit is passed.</summary>
    public EvidenceTally[] Passed { get; }

    /// <summary>Where the evidence of either side ends.</summary>
    public EvidenceEnds NotPassedEnds { get; }

    public EvidenceEnds PassedEnds { get; }

    /// <summary>Moves what was counted in a ledger's cell to where each standard counts.</summary>
    public void Settle(long[] counts, TallyLayout all)
    {
        for (int outcome = 0; outcome < _layout.Outcomes; outcome++)
        {
            Span<long> notPassed = counts.AsSpan(_layout.NotPassed(outcome), _layout.Standards.Length + 1);
            Span<long> passed = counts.AsSpan(_layout.Passed(outcome), _layout.Standards.Length + 1);
            if (!notPassed.ContainsAnyExcept(0) && !passed.ContainsAnyExcept(0)) continue; // most outcomes are seldom
            Settle(notPassed, passed, counts, outcome, all);
            notPassed.Clear();
            passed.Clear();
        }
    }

    /// <summary>Moves the evidence to that of each standard.</summary>
    public void Settle(EvidenceTally[] evidence)
    {
        if (_layout.Evidence == 0) return;
        var some = new EvidenceTally(_layout.Evidence, _layout.LargerIsWorse);
        for (int i = 0; i < _layout.Standards.Length; i++)
        {
            some.Add(NotPassed[i]);
            evidence[_layout.Standards[i]].Add(some);
        }

        some = new EvidenceTally(_layout.Evidence, _layout.LargerIsWorse);
        for (int i = _layout.Standards.Length - 1; i >= 0; i--)
        {
            some.Add(Passed[i + 1]);
            evidence[_layout.Standards[i]].Add(some);
        }

        NotPassed.AsSpan().Clear();
        Passed.AsSpan().Clear();
        Steps(NotPassedEnds).CopyTo(NotPassed, 0);
        Steps(PassedEnds).CopyTo(Passed, 0);
    }

    /// <summary>A standard's limit is not passed by records of its step and those before, and passed by those after.</summary>
    private void Settle(Span<long> notPassed, Span<long> passed, long[] counts, int outcome, TallyLayout all)
    {
        long sum = 0;
        for (int i = 0; i < _layout.Standards.Length; i++) counts[Counter(i, outcome, all)] += sum += notPassed[i];
        sum = 0;
        for (int i = _layout.Standards.Length - 1; i >= 0; i--) counts[Counter(i, outcome, all)] += sum += passed[i + 1];
    }

    private int Counter(int rung, int outcome, TallyLayout all) => all.Standards[_layout.Standards[rung]].Counts.First + outcome;

    private EvidenceEnds NewEnds() => new(_layout.LargerIsWorse);

    private EvidenceTally[] Steps(EvidenceEnds ends) => [.. Enumerable.Range(0, _layout.Standards.Length + 1).Select(step => Step(ends, step))];

    private EvidenceTally Step(EvidenceEnds ends, int step)
    {
        var tally = new EvidenceTally(_layout.Evidence, _layout.LargerIsWorse, changed: made => ends.Set(step, made.LastWorst, made.LastNearest));
        ends.Set(step, tally.LastWorst, tally.LastNearest);
        return tally;
    }
}
