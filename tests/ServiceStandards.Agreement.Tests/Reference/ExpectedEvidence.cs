using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>A record shown as evidence, with the value of the field that is tested with a limit: a number, ticks or a day; null = none.</summary>
internal sealed record ExpectedEvidence(string Record, Fraction? Amount);
