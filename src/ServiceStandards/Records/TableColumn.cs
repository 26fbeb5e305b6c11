using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>A column of a table and the field it is: the reader fills <see cref="Slot"/> where some standard needs it.</summary>
internal sealed class TableColumn(string field, ValueKind? declared)
{
    /// <summary>The field's name, in kebab-case.</summary>
    public string Field { get; } = field;

    /// <summary>The kind the mapping or the source's schema names; null = the standards decide (built-in fields have theirs, others by the literals they are compared with, else text).</summary>
    public ValueKind? Declared { get; } = declared;

    /// <summary>The kind it is read as; set when a standard needs the column.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>The slot of the row that the reader fills; -1 = no standard needs the column.</summary>
    public int Slot { get; private set; } = -1;

    /// <summary>Whether the text is only shown, never compared or grouped by: kept as bytes of the row.</summary>
    public bool Raw { get; private set; }

    public bool IsNeeded => Slot >= 0;

    internal void Need(int slot, ValueKind kind, bool raw)
    {
        Slot = slot;
        Kind = kind;
        Raw = raw;
    }

    internal void Compare() => Raw = false;
}
