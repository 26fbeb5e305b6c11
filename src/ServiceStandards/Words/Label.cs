namespace ServiceStandards.Words;

/// <summary>What a field is called in a sentence: <c>a wait</c>, <c>the wait</c>, <c>wait</c>.</summary>
internal sealed record Label(string Article, string Definite, string Name)
{
    public string A => $"{Article} {Name}";

    public string The => $"{Definite} {Name}";
}
