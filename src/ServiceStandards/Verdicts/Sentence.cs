namespace ServiceStandards.Verdicts;

/// <summary>A sentence, or a few, in both languages of the reports.</summary>
/// <param name="English">In English.</param>
/// <param name="Dutch">In Dutch.</param>
public sealed record Sentence(string English, string Dutch)
{
    /// <summary>No words in either language.</summary>
    public static Sentence None { get; } = new("", "");

    /// <summary>The sentence in a language.</summary>
    /// <param name="language"><c>en</c> or <c>nl</c>.</param>
    /// <exception cref="ArgumentException">It is another language.</exception>
    public string In(string language) => language switch
    {
        "en" => English,
        "nl" => Dutch,
        _ => throw new ArgumentException($"There are sentences in 'en' and 'nl', not in '{language}'.", nameof(language)),
    };
}
