namespace ServiceStandards.Sources;

/// <summary>Says which rows are no contacts at all: those where every field named has one of its values.</summary>
public sealed record SkipRule
{
    /// <summary>The values by field, as the file writes them or as the mapping translates them; an empty text is an empty cell.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; }
}
