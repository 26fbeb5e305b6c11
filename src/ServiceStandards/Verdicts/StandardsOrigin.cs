namespace ServiceStandards.Verdicts;

/// <summary>Where standards come from: a file, and what it says of itself.</summary>
/// <param name="File">The file, as <see cref="Diagnostics.SourceLocation.File"/> of its standards names it.</param>
/// <param name="Name">Its name in the language of the report; null when it has none.</param>
/// <param name="Owner">Who answers for the standards; null when it does not say so.</param>
/// <param name="Source">What they are based on; null when it does not say so.</param>
/// <param name="ApprovedBy">Who approved them; null when it does not say so.</param>
/// <param name="ApprovedOn">When they were approved; null when it does not say so.</param>
public sealed record StandardsOrigin(string File, string? Name, string? Owner, string? Source, string? ApprovedBy, DateOnly? ApprovedOn);
