namespace ServiceStandards.Binding;

/// <summary>A row of a decision table.</summary>
internal sealed record BoundRow(BoundCondition When, BoundChoice Then);

/// <summary>What a row of a decision table gives: a literal or a field's value; exactly one is set.</summary>
internal sealed record BoundChoice(BoundValue? Literal, BoundField? Field);
