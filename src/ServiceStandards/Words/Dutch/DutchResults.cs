using ServiceStandards.Verdicts;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchResults : IResultPhrases
{
    public IReadOnlyList<string> PartHeads { get; } = ["Onderdeel", "Oordeel", "Verdiend"];

    public IReadOnlyList<string> DriverHeads { get; } = ["Factor", "Gemiddelde", "r", "Bèta", "Gewicht", "Shapley", "Advies"];

    public string AllMustComply => "Alle onderdelen moeten voldoen.";

    public string OneMustComply => "Eén onderdeel moet voldoen.";

    public string Score(string score, string pass) => $"Score {score}, voldoet vanaf {pass}.";

    public string Decided(ScorecardReason reason, bool passes, string parts) => reason switch
    {
        ScorecardReason.Score => passes ? $"Verdiend door {parts}." : $"Verloren door {parts}.",
        ScorecardReason.Must => passes ? $"Open: {parts} moet voldoen en heeft geen oordeel." : $"Gezakt op {parts}, dat moet voldoen.",
        ScorecardReason.NothingJudged => $"Geen oordeel dat telt: {parts}.",
        ScorecardReason.AllOf or ScorecardReason.AnyOf => $"Beslist door {parts}.",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };

    public string Must(string part) => $"{part} (moet)";

    public string Earned(string earned, string weight) => $"{earned} van {weight}";

    public string LeftOut(string weight) => $"telt niet mee ({weight})";

    public string DriversOf(string outcome) => $"Wat {outcome} drijft:";

    public string Explained(string records, string rSquared, string mean) => $"{records}, R2 {rSquared}, gemiddelde {mean}.";

    public string TooFew(string records, string needed) => $"{records}, te weinig: er zijn er {needed} nodig.";

    public string NoVariance(string records, string fields) => $"{records}, en niets te verklaren: {fields} is overal hetzelfde.";

    public string Dependent(string records, string fields) => $"{records}, en niet te scheiden: {fields} ligt vast door de andere factoren.";

    public string ImproveFirst(string fields) => $"Eerst verbeteren: {fields}.";

    public string Besides(string parts) => $"Daarnaast: {parts}.";

    public string Incomplete(string count) => count == "1" ? "1 mist een waarde" : $"{count} missen een waarde";

    public string Excluded(string count) => $"{count} uitgesloten";

    public string OutOfScope(string count) => count == "1" ? "1 valt erbuiten" : $"{count} vallen erbuiten";

    public string MoreGroups(string count) => count == "1" ? "en nog 1 groep" : $"en nog {count} groepen";

    public string Quadrant(DriverQuadrant quadrant) => quadrant switch
    {
        DriverQuadrant.ImproveFirst => "eerst verbeteren",
        DriverQuadrant.KeepUp => "vasthouden",
        DriverQuadrant.LowPriority => "lage prioriteit",
        DriverQuadrant.PossibleOverkill => "misschien meer dan nodig",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };
}
