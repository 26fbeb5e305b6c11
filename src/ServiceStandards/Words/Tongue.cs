using ServiceStandards.Words.Dutch;
using ServiceStandards.Words.English;

namespace ServiceStandards.Words;

/// <summary>A language that standards are explained in: its words and its sentences.</summary>
internal sealed record Tongue(
    Vocabulary Words,
    IConditionPhrases Conditions,
    IPromisePhrases Promises,
    IFormulaPhrases Formulas,
    ITermPhrases Terms,
    ICalendarPhrases Calendars,
    ICardPhrases Cards,
    IConclusionPhrases Conclusions,
    IDifferencePhrases Differences,
    IReportPhrases Reports,
    IResultPhrases Results)
{
    public static Tongue English { get; } = new(
        EnglishWords.All, new EnglishConditions(), new EnglishPromises(), new EnglishFormulas(), new EnglishTerms(), new EnglishCalendars(), new EnglishCards(),
        new EnglishConclusions(), new EnglishDifferences(), new EnglishReports(), new EnglishResults());

    public static Tongue Dutch { get; } = new(
        DutchWords.All, new DutchConditions(), new DutchPromises(), new DutchFormulas(), new DutchTerms(), new DutchCalendars(), new DutchCards(),
        new DutchConclusions(), new DutchDifferences(), new DutchReports(), new DutchResults());

    public Numerals Numerals { get; } = new(Words);

    public Brief Brief { get; } = new(Words);

    /// <exception cref="ArgumentException">It is none of the languages.</exception>
    public static Tongue In(string language) => language switch
    {
        "en" => English,
        "nl" => Dutch,
        _ => throw new ArgumentException($"Standards are explained in 'en' and 'nl', not in '{language}'.", nameof(language)),
    };

    public string And(IEnumerable<string> items) => Listing.Of(items, Words.And);

    public string Or(IEnumerable<string> items) => Listing.Of(items, Words.Or);

    public Label Field(string name) => Words.Fields.GetValueOrDefault(name) ?? Words.Named(name);
}
