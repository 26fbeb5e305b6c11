using NodaTime;
using ServiceStandards.Records;

namespace ServiceStandards.Binding;

/// <summary>What the binder knows of a record shape.</summary>
/// <param name="Owner">How messages name the records: <c>Call</c>, <c>calls.csv</c>.</param>
/// <param name="Names">The fields there are.</param>
/// <param name="Find">Finds a field.</param>
/// <param name="FindEvents">Finds the events of a record; local times are read in the zone.</param>
internal sealed record FieldCatalog(string Owner, IReadOnlyCollection<string> Names, Func<FieldRequest, FieldAnswer> Find, Func<DateTimeZone, EventsAnswer> FindEvents);
