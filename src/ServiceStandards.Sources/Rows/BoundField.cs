using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>A field of the table, the columns of the source that it is made of, and what the mapping says of it.</summary>
internal sealed record BoundField(TableColumn Column, IReadOnlyList<int> Sources, FieldMapping? Mapping)
{
    public CellSource NewSource() => new(Sources, Mapping?.Values);
}
