using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>How the events of a record are read. First every clock says which names it knows, then the reading is compiled.</summary>
internal sealed record EventsReading
{
    /// <summary>The number of an event's name, made known by this; null when no event can have it.</summary>
    public required Func<string, int?> Code { get; init; }

    /// <summary>From an empty buffer: the buffer that holds the record's events of known names.</summary>
    public required Func<Expression, Expression> Read { get; init; }

    /// <summary>All names an event can have; null when it can have any.</summary>
    public IReadOnlyList<string>? Known { get; init; }
}
