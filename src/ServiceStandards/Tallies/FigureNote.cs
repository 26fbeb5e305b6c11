namespace ServiceStandards.Tallies;

/// <summary>What one record gives to a figure.</summary>
/// <param name="IsRunning">Whether it still runs: then the value is the one so far.</param>
/// <param name="Value">The value; for a rate what stands above the line.</param>
/// <param name="Per">For a rate, what stands below the line.</param>
internal readonly record struct FigureNote(bool IsRunning, decimal Value, decimal Per = 0);
