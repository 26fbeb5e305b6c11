using ServiceStandards.Diagnostics;

namespace ServiceStandards.Differences;

/// <summary>One way in which standards differ from older ones.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Id">The id of the standard, scorecard or analysis; null for what concerns a whole file.</param>
/// <param name="Version">The version of the standard as it is now, or as it was where it is gone; null where there are no versions.</param>
/// <param name="Sentence">What differs, in plain words.</param>
/// <param name="Before">Where it stands in the older standards; null where it did not.</param>
/// <param name="After">Where it stands now; null where it does not.</param>
public sealed record Difference(DifferenceKind Kind, string? Id, int? Version, string Sentence, SourceLocation? Before, SourceLocation? After);
