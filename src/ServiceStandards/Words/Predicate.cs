namespace ServiceStandards.Words;

/// <summary>What is said of records: <c>wordt binnen 2 minuten beantwoord</c>, <c>worden binnen 2 minuten beantwoord</c>.</summary>
/// <param name="Share">After a share of them, such as 90 %.</param>
/// <param name="All">After all of them.</param>
internal sealed record Predicate(string Share, string All);
