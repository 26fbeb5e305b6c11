using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>What a standard wants of a shape: a field by name.</summary>
/// <param name="Name">The field's name, in kebab-case.</param>
/// <param name="Zone">Where local times without an offset are read.</param>
/// <param name="Wanted">The kind the standards use it as, for columns that have none of their own; null = text.</param>
/// <param name="ShownOnly">Whether the value is shown, never compared.</param>
internal readonly record struct FieldRequest(string Name, DateTimeZone Zone, ValueKind? Wanted, bool ShownOnly = false);
