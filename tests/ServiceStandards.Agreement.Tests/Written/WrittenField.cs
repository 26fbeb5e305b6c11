namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A field derived under <c>fields:</c>.</summary>
internal abstract record WrittenField(string Name)
{
    /// <summary>Time from the first of <paramref name="From"/> that is given to the first of <paramref name="To"/> that is; on a calendar or, null, on the wall.</summary>
    internal sealed record Elapsed(string Name, IReadOnlyList<string> From, IReadOnlyList<string> To, string? Calendar = null) : WrittenField(Name);

    /// <summary>A clock on the events of a record: a preset by its name, or one that is written out.</summary>
    internal sealed record Clock(string Name, string? Preset, WrittenClock? Rules, string? Calendar) : WrittenField(Name);

    /// <summary>until-next or since-previous: the time to the next, or from the previous, record with the same values.</summary>
    internal sealed record Neighbour(string Name, IReadOnlyList<string> Same, bool Next) : WrittenField(Name);

    /// <summary>sum, difference, ratio, mean of fields of one kind.</summary>
    internal sealed record Arithmetic(string Name, Operation Operation, IReadOnlyList<string> Parts) : WrittenField(Name);

    internal sealed record Weighted(string Name, IReadOnlyList<KeyValuePair<string, decimal>> Weights) : WrittenField(Name);

    /// <summary>A decision table: the first row whose condition is met; <c>Otherwise</c> null = none, so no value.</summary>
    internal sealed record Choose(string Name, IReadOnlyList<Row> Rows, Choice? Otherwise) : WrittenField(Name);

    internal sealed record Row(WrittenCondition When, Choice Then);

    /// <summary>What a table gives: a literal or a field's value.</summary>
    internal sealed record Choice(Value? Literal, string? Field);

    /// <summary>date, weekday or hour of a time.</summary>
    internal sealed record TimePart(string Name, TimePartKind Part, string Of) : WrittenField(Name);
}
