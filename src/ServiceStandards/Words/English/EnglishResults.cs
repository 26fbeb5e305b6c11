using ServiceStandards.Verdicts;

namespace ServiceStandards.Words.English;

internal sealed class EnglishResults : IResultPhrases
{
    public IReadOnlyList<string> PartHeads { get; } = ["Part", "Verdict", "Earned"];

    public IReadOnlyList<string> DriverHeads { get; } = ["Driver", "Mean", "r", "Beta", "Weight", "Shapley", "Quadrant"];

    public string AllMustComply => "All parts must comply.";

    public string OneMustComply => "One part must comply.";

    public string Score(string score, string pass) => $"Score {score}, passes from {pass}.";

    public string Decided(ScorecardReason reason, bool passes, string parts) => reason switch
    {
        ScorecardReason.Score => passes ? $"Earned by {parts}." : $"Lost by {parts}.",
        ScorecardReason.Must => passes ? $"Open: {parts} must comply and has no verdict." : $"Sunk by {parts}, which must comply.",
        ScorecardReason.NothingJudged => $"No verdict to count: {parts}.",
        ScorecardReason.AllOf or ScorecardReason.AnyOf => $"Decided by {parts}.",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };

    public string Must(string part) => $"{part} (must)";

    public string Earned(string earned, string weight) => $"{earned} of {weight}";

    public string LeftOut(string weight) => $"left out of {weight}";

    public string DriversOf(string outcome) => $"Drivers of {outcome}:";

    public string Explained(string records, string rSquared, string mean) => $"{records}, R2 {rSquared}, mean {mean}.";

    public string TooFew(string records, string needed) => $"{records}, too few: it takes {needed}.";

    public string NoVariance(string records, string fields) => $"{records}, and nothing to explain: {fields} is the same in all of them.";

    public string Dependent(string records, string fields) => $"{records}, and no telling apart: {fields} is fixed by the other drivers.";

    public string ImproveFirst(string fields) => $"Improve first: {fields}.";

    public string Besides(string parts) => $"Besides: {parts}.";

    public string Incomplete(string count) => count == "1" ? "1 lacks a value" : $"{count} lack a value";

    public string Excluded(string count) => $"{count} excluded";

    public string OutOfScope(string count) => $"{count} out of scope";

    public string MoreGroups(string count) => count == "1" ? "and 1 more group" : $"and {count} more groups";

    public string Quadrant(DriverQuadrant quadrant) => quadrant switch
    {
        DriverQuadrant.ImproveFirst => "improve first",
        DriverQuadrant.KeepUp => "keep up",
        DriverQuadrant.LowPriority => "low priority",
        DriverQuadrant.PossibleOverkill => "possible overkill",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };
}
