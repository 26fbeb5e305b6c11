namespace ServiceStandards.Words;

/// <summary>Says how standards differ from older ones.</summary>
internal interface IDifferencePhrases
{
    string Added(string sentence);

    string Removed(string sentence);

    string Target(string? before, string? after);

    string Scope(string before, string after);

    string Changed(string before, string after);

    string Setting(string key, string before, string after);
}
