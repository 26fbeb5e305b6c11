namespace ServiceStandards.Words.Dutch;

internal sealed class DutchCards : ICardPhrases
{
    public string Parts(string title, string parts, string pass) => $"{title} is gehaald als de onderdelen {pass} van de gewichten opleveren: {parts}.";

    public string Part(string title, string weight) => $"{title} (gewicht {weight})";

    public string AllOf(string title, string parts) => $"{title} is gehaald als dit allemaal is gehaald: {parts}.";

    public string AnyOf(string title, string parts) => $"{title} is gehaald als een hiervan is gehaald: {parts}.";

    public string Must(string parts) => $"Zonder {parts} is het niet gehaald.";

    public string NoData(bool fails) => fails ? "Onderdelen zonder gegevens leveren niets op." : "Onderdelen zonder gegevens tellen in de gewichten niet mee.";

    public string Drivers(string outcome, string drivers, Subject subject, string? by) =>
        $"Onderzocht wordt wat {outcome} van de {subject.Full} bepaalt{(by is null ? "" : $", naar {by}")}: {drivers}.";
}
