namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>One test on a field, as a standard says it.</summary>
internal abstract record WrittenTest
{
    private WrittenTest() { }

    internal sealed record Limit(LimitKind Kind, Value Of) : WrittenTest;

    internal sealed record Between(Value Low, Value High) : WrittenTest;

    /// <summary>equals and in; with <paramref name="Negated"/> not and not-in.</summary>
    internal sealed record OneOf(IReadOnlyList<Value> Values, bool Negated) : WrittenTest;

    internal sealed record Given(bool Expected) : WrittenTest;

    internal sealed record StartsWith(string Prefix) : WrittenTest;
}
