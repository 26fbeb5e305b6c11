namespace ServiceStandards.Words;

/// <summary>Says what came out, so that it follows on the promise.</summary>
internal interface IConclusionPhrases
{
    string Compliant(string detail);

    string Tolerated(string detail);

    string NonCompliant(string detail);

    string Undecided(string unmeasurable, string low, string high);

    string Insufficient(string judged, string minimum, string? figure);

    string NoData(Noun noun);

    string WithoutTarget(string figure, string judged);

    string WithoutTargetOrData(Noun noun);

    /// <param name="figure">What was attained.</param>
    /// <param name="room">How far from the limit; null = at it.</param>
    string ToSpare(string figure, string? room);

    /// <param name="figure">What was attained.</param>
    /// <param name="amount">How far beyond the limit; null = right on it, where it is itself not allowed.</param>
    /// <param name="over">Whether it is above an upper limit; else below a lower one.</param>
    /// <param name="countable">Whether the amount is counted in things, else measured.</param>
    string Beyond(string figure, string? amount, bool over, bool countable);

    string CellsFail(string figure, string failed, string all);

    string Uncertain(string figure, string judged, string confidence);
}
