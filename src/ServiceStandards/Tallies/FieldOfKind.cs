using ServiceStandards.Values;

namespace ServiceStandards.Tallies;

/// <summary>A field of the records and the kind of its values.</summary>
internal readonly record struct FieldOfKind(string Name, ValueKind Kind);
