namespace ServiceStandards.Periods;

/// <summary>One period on the time line, [From, Until) in UTC ticks, and its label.</summary>
internal readonly record struct PeriodSpan(long From, long Until, string Label);
