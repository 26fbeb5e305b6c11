namespace ServiceStandards.Compilation;

/// <summary>A standard by its position in the set, and the number of its scope: equal scopes have equal numbers.</summary>
internal readonly record struct ScopedStandard(int Index, int Scope);
