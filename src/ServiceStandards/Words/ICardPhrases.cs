namespace ServiceStandards.Words;

/// <summary>Explains scorecards and driver analyses.</summary>
internal interface ICardPhrases
{
    string Parts(string title, string parts, string pass);

    string Part(string title, string weight);

    string AllOf(string title, string parts);

    string AnyOf(string title, string parts);

    string Must(string parts);

    string NoData(bool fails);

    string Drivers(string outcome, string drivers, Subject subject, string? by);
}
