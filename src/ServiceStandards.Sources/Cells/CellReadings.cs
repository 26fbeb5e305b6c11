using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Cells;

/// <summary>Chooses how the cells of a column are read, by the kind that the standards need and by what the mapping says.</summary>
internal sealed class CellReadings(LocalClock clock, DecimalSign sign)
{
    private readonly CellPieces _pieces = new(); // one column is read at a time

    public CellReading Of(TableColumn column, FieldMapping? mapping) => column.Kind switch
    {
        ValueKind.Text when column.Raw => new ShownTextReading(column.Slot),
        ValueKind.Text => new TextReading(column.Slot, _pieces),
        ValueKind.Number => new NumberReading(column.Slot, sign, _pieces),
        ValueKind.Duration => new DurationReading(column.Slot, mapping?.Unit, sign, _pieces),
        ValueKind.Time when Pattern(mapping) is { } pattern => new PatternedTimeReading(column.Slot, pattern, clock),
        ValueKind.Time => new TimeReading(column.Slot, clock, _pieces),
        ValueKind.Date => new DateReading(column.Slot, Pattern(mapping)),
        ValueKind.Flag => new FlagReading(column.Slot),
        _ => throw new InvalidOperationException($"No reading of {column.Kind}."),
    };

    private static TimePattern? Pattern(FieldMapping? mapping) => mapping?.Format is { } format ? new TimePattern(format) : null;
}
