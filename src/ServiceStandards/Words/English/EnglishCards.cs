namespace ServiceStandards.Words.English;

internal sealed class EnglishCards : ICardPhrases
{
    public string Parts(string title, string parts, string pass) => $"{title} passes when its parts earn {pass} of the weights: {parts}.";

    public string Part(string title, string weight) => $"{title} (weight {weight})";

    public string AllOf(string title, string parts) => $"{title} passes when all of these pass: {parts}.";

    public string AnyOf(string title, string parts) => $"{title} passes when one of these passes: {parts}.";

    public string Must(string parts) => $"Without {parts} it does not pass.";

    public string NoData(bool fails) => fails ? "Parts without data earn nothing." : "Parts without data leave the weights.";

    public string Drivers(string outcome, string drivers, Subject subject, string? by) =>
        $"What moves {outcome} of the {subject.Full} is analysed{(by is null ? "" : $" by {by}")}: {drivers}.";
}
