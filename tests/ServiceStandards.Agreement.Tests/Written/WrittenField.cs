namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A field derived under <c>fields:</c>.</summary>
internal abstract record WrittenField(string Name)
{
    /// <summary>Time from the first of <paramref name="From"/> that is given to the first of <paramref name="To"/> that is.</summary>
    internal sealed record Elapsed(string Name, IReadOnlyList<string> From, IReadOnlyList<string> To) : WrittenField(Name);

    /// <summary>date, weekday or hour of a time.</summary>
    internal sealed record TimePart(string Name, TimePartKind Part, string Of) : WrittenField(Name);
}
