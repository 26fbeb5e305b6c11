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

    string CellsFail(string figure, string failed, string all, string cells);

    /// <param name="detail">How far all records together are from the target.</param>
    /// <param name="failed">How many cells fail.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="cells">The names of those that fail.</param>
    string CellsFailToo(string detail, string failed, string all, string cells);

    /// <summary>What is not named: <c>3 more</c>.</summary>
    string More(string count);

    /// <param name="figure">What it is with the time so far of running records counted in.</param>
    string CannotStay(string figure);

    string Uncertain(string figure, string judged, string confidence);
}
