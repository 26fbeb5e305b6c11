namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>How a standard cuts time.</summary>
internal enum WrittenPeriod { Day, Week, Month, Quarter, Year, HalfHour, QuarterHour, TwoHours }
