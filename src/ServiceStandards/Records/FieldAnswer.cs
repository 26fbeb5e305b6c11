namespace ServiceStandards.Records;

/// <summary>What a shape answers to a <see cref="FieldRequest"/>.</summary>
internal abstract record FieldAnswer
{
    /// <summary>The field is there and can be read.</summary>
    internal sealed record Readable(FieldReading Reading) : FieldAnswer;

    /// <summary>There is no such field.</summary>
    internal sealed record Absent : FieldAnswer;

    /// <summary>The field is there, but its type is none that standards can read.</summary>
    internal sealed record Unreadable(string TypeName) : FieldAnswer;
}
