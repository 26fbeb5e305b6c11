namespace ServiceStandards.Calendars;

/// <summary>Open time [Start, End) in UTC ticks and the day it belongs to.</summary>
internal readonly record struct Segment(long Start, long End, int Day);
