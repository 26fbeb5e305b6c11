using ServiceStandards.Values;

namespace ServiceStandards.Sources;

/// <summary>How one field is made of columns.</summary>
public sealed record FieldMapping
{
    /// <summary>
    /// The columns' names, as the file writes them; in JSON lines a name may be a path, <c>queue.name</c>. One, or several
    /// whose texts are joined with a blank.
    /// </summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>What kind of value it is; null = the standards decide, or the source's schema, <see cref="Unit"/> or <see cref="Format"/>.</summary>
    public ValueKind? Type { get; init; }

    /// <summary>What the plain numbers of a duration count; null = they are rejected.</summary>
    public DurationUnit? Unit { get; init; }

    /// <summary>The .NET custom pattern of times and dates, <c>yyyy-MM-dd H:mm:ss</c>; names are English, two-digit years 1950 to 2049. Null = ISO 8601.</summary>
    public string? Format { get; init; }

    /// <summary>Texts that stand for others; those not listed stay as they are, and an empty translation is no value.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>A row is still a record where this field cannot be read; it is counted among the rejected all the same.</summary>
    internal bool IsKeptUnread { get; init; }

    /// <summary>A field that is one column as it stands.</summary>
    /// <param name="column">The column's name.</param>
    public static FieldMapping Of(string column) => new() { Columns = [column] };
}
