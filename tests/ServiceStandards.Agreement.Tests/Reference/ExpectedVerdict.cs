namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The verdicts of section 6, in the order they are looked at.</summary>
internal enum ExpectedVerdict { NoData, Insufficient, Undecided, Compliant, Tolerated, NonCompliant }
