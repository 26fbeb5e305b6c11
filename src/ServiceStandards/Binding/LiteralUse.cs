using ServiceStandards.Diagnostics;

namespace ServiceStandards.Binding;

/// <summary>A text that a field is compared with: if no record ever carries it, it is probably a typing error.</summary>
internal sealed record LiteralUse(BoundField Field, string Text, SourceLocation Location);
