namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A field derived under <c>fields:</c>.</summary>
internal abstract record WrittenField(string Name)
{
    /// <summary>Time from the first of <paramref name="From"/> that is given to the first of <paramref name="To"/> that is.</summary>
    internal sealed record Elapsed(string Name, IReadOnlyList<string> From, IReadOnlyList<string> To) : WrittenField(Name);

    /// <summary>until-next or since-previous: the time to the next, or from the previous, record with the same values.</summary>
    internal sealed record Neighbour(string Name, IReadOnlyList<string> Same, bool Next) : WrittenField(Name);

    /// <summary>date, weekday or hour of a time.</summary>
    internal sealed record TimePart(string Name, TimePartKind Part, string Of) : WrittenField(Name);
}
