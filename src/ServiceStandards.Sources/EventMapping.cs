using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources;

/// <summary>Where the events of the records are: in a file of their own, joined by the record's id, or in a list inside each JSON object.</summary>
public sealed record EventMapping
{
    /// <summary>The file of events; null = they are in a list inside the records.</summary>
    public string? File { get; init; }

    /// <summary>The name of the list inside the records; null = the one called <c>events</c>.</summary>
    public string? Column { get; init; }

    /// <summary>In a file: the column with the record's id, equal to the field <c>id</c> letter by letter.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The column, or the name in the list's objects, that says when; null = <c>at</c>, in a list also <c>time</c>, <c>timestamp</c> or <c>occurred-at</c>.</summary>
    public FieldMapping? At { get; init; }

    /// <summary>The column, or the name in the list's objects, that says what; null = <c>event</c>, in a list also <c>name</c>, <c>kind</c>, <c>type</c> or <c>status</c>.</summary>
    public string? Event { get; init; }

    /// <summary>Names of events that stand for others; those not listed stay as they are.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>In a file: how it and the records are sorted by id, so that they are read side by side; unsorted events are held in memory.</summary>
    public EventOrder Order { get; init; }

    /// <summary>Where the parts stand in the mapping file.</summary>
    internal MappingPlaces Places { get; init; } = MappingPlaces.None;
}
