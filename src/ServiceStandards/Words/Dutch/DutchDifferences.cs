namespace ServiceStandards.Words.Dutch;

internal sealed class DutchDifferences : IDifferencePhrases
{
    public string Added(string sentence) => $"Nieuw: {sentence}";

    public string Removed(string sentence) => $"Niet meer: {sentence}";

    public string Target(string? before, string? after) => (before, after) switch
    {
        (null, _) => $"Er was geen norm; nu is die {after}.",
        (_, null) => $"De norm was {before}; nu is er geen.",
        _ => $"De norm was {before}; nu is die {after}.",
    };

    public string Scope(string before, string after) => $"Het ging over {before}; nu gaat het over {after}.";

    public string Changed(string before, string after) => $"Was: {before} Nu: {after}";

    public string Setting(string key, string before, string after) => $"'{key}' was {before}; nu is het {after}.";
}
