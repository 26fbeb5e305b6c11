namespace ServiceStandards.Words;

/// <summary>A word for things that are counted.</summary>
internal sealed record Noun(string One, string Many)
{
    public string For(decimal count) => count is 1 or -1 ? One : Many;
}
