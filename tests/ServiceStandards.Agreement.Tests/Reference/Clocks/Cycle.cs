namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>A run of a clock from a start to a stop; an open one has not stopped yet.</summary>
internal sealed record Cycle(IReadOnlyList<Stretch> Stretches, bool IsOpen);
