using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>A record with what became of it under a standard.</summary>
/// <param name="Contact">The record.</param>
/// <param name="Id">Its id, or # and its number in the source, counted from 1.</param>
/// <param name="Time">The time that owns it; null = none.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="IsUnclear">Whether its scope or an exclusion could not be decided.</param>
internal sealed record JudgedRecord(SampleContact Contact, string Id, Instant? Time, Fate Fate, bool IsUnclear);
