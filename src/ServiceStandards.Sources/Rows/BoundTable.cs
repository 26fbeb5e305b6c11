using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Events;

namespace ServiceStandards.Sources.Rows;

/// <summary>A source's columns joined with its mapping: all that a reader needs besides the rows.</summary>
internal sealed record BoundTable
{
    public required string Name { get; init; }

    public required TableShape Shape { get; init; }

    /// <summary>The columns of the source, by their numbers.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<BoundField> Fields { get; init; }

    public required IReadOnlyList<TableColumn> Constants { get; init; }

    /// <summary>By rule: the fields and the values that must all be met.</summary>
    public required IReadOnlyList<IReadOnlyList<(BoundField Field, IReadOnlyList<string> Values)>> Skips { get; init; }

    public required Mapping Mapping { get; init; }

    /// <summary>Where events are; null = the records have none.</summary>
    public EventSource? Events { get; private init; }

    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>The same table with events.</summary>
    public BoundTable With(EventSource? events)
    {
        Shape.HasEvents = events is not null;
        return this with { Events = events };
    }

    /// <summary>The columns whose cells a reader must have at hand.</summary>
    public IReadOnlySet<int> NeededSources() => Fields.Where(bound => bound.Column.IsNeeded)
        .Concat(Events is not null && Shape.EventCodes().Count > 0 ? Fields.Where(bound => bound.Column.Field == "id") : [])
        .Concat(Skips.SelectMany(rule => rule.Select(test => test.Field)))
        .SelectMany(bound => bound.Sources)
        .ToHashSet();
}
