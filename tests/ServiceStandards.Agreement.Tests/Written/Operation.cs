namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>What arithmetic a field can be.</summary>
internal enum Operation { Sum, Difference, Ratio, Mean }
