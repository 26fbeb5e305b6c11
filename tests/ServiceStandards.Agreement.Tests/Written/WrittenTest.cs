namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>One test on a field, as a standard says it.</summary>
internal abstract record WrittenTest
{
    private WrittenTest() { }

    internal sealed record Limit(LimitKind Kind, Value Of) : WrittenTest;

    internal sealed record Between(Value Low, Value High) : WrittenTest;

    /// <summary>A limit in working days.</summary>
    internal sealed record DayLimit(LimitKind Kind, int Days) : WrittenTest;

    internal sealed record BetweenDays(int Low, int High) : WrittenTest;

    /// <summary>A time inside the hours of a calendar.</summary>
    internal sealed record During(string Calendar) : WrittenTest;

    /// <summary>equals and in; with <paramref name="Negated"/> not and not-in.</summary>
    internal sealed record OneOf(IReadOnlyList<Value> Values, bool Negated) : WrittenTest;

    internal sealed record Given(bool Expected) : WrittenTest;

    internal sealed record StartsWith(string Prefix) : WrittenTest;
}
