namespace ServiceStandards.Reports.Views;

/// <summary>A number of records and what became of them.</summary>
internal sealed record AccountLine(string Name, AccountKind Kind, long Count);
