namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>What a measure's figure and its target are written in.</summary>
internal enum MeasureUnit { Share, Duration, Number, Count, Score }
