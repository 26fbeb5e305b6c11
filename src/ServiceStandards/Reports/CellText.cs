using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one cell, in words.</summary>
/// <param name="Name">Its period and group: <c>2026-03 sales</c>.</param>
/// <param name="Judgement">Its verdict; null without a target.</param>
/// <param name="Verdict">The same in words: <c>non-compliant</c>, or <c>no target</c>.</param>
/// <param name="Attained">Its figure.</param>
/// <param name="Judged">How many records were judged.</param>
public sealed record CellText(string Name, Verdict? Judgement, string Verdict, string Attained, string Judged);
