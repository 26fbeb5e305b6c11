using ServiceStandards.Records;

namespace ServiceStandards.Binding;

/// <summary>What the binder knows of a record shape.</summary>
/// <param name="Owner">How messages name the records: <c>Call</c>, <c>calls.csv</c>.</param>
/// <param name="Names">The fields there are.</param>
/// <param name="Find">Finds a field.</param>
internal sealed record FieldCatalog(string Owner, IReadOnlyCollection<string> Names, Func<FieldRequest, FieldAnswer> Find);
