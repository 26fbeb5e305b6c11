namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>The measures that take one figure from one field.</summary>
internal enum FigureOf { Average, Median, Lowest, Highest, Total, Nps }
