using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>A limit as it is written, and whether a value at the limit is within it.</summary>
internal sealed record WrittenLimit(Literal Literal, bool Inclusive);
