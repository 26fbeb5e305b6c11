namespace ServiceStandards.Clocks;

/// <summary>A part of a cycle in which the clock counts, or stands still.</summary>
/// <param name="Cycle">The number of the cycle, from 1.</param>
/// <param name="From">Its start in UTC ticks.</param>
/// <param name="Until">Its end, not before the start; as-of where it is open.</param>
/// <param name="Counts">Whether time counts; on a calendar, what of it is within the hours.</param>
/// <param name="End">How it ended.</param>
internal readonly record struct ClockSegment(int Cycle, long From, long Until, bool Counts, SegmentEnd End);
