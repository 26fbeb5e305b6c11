namespace ServiceStandards.Words.English;

internal sealed class EnglishDifferences : IDifferencePhrases
{
    public string Added(string sentence) => $"New: {sentence}";

    public string Removed(string sentence) => $"No longer: {sentence}";

    public string Target(string? before, string? after) => (before, after) switch
    {
        (null, _) => $"There was no target; now it is {after}.",
        (_, null) => $"The target was {before}; now there is none.",
        _ => $"The target was {before}; now it is {after}.",
    };

    public string Scope(string before, string after) => $"It was about {before}; now it is about {after}.";

    public string Changed(string before, string after) => $"Was: {before} Now: {after}";

    public string Setting(string key, string before, string after) => $"'{key}' was {before}; now it is {after}.";
}
