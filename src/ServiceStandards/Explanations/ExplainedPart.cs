namespace ServiceStandards.Explanations;

/// <summary>One condition, what was seen and what it answered.</summary>
/// <param name="Text">The condition in the words of the language.</param>
/// <param name="Answer">met, missed, pending or unmeasurable; null for a value that is only shown.</param>
/// <param name="Seen">The value of its field, <c>none</c> where there is none; null for a combination of conditions.</param>
/// <param name="Parts">The conditions it is made of.</param>
/// <param name="Spans">For a clock or a time on a calendar: the spans that counted, and those between that did not; else empty.</param>
public sealed record ExplainedPart(string Text, string? Answer, string? Seen, IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<ExplainedSpan> Spans);
