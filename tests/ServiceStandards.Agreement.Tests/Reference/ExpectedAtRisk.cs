using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The open records that must soon be served: how many, and the first of them with the moment they are due and the value so far of the field with the limit.</summary>
internal sealed record ExpectedAtRisk(long Count, IReadOnlyList<(string Record, Instant Due, Fraction? Amount)> Soonest);
