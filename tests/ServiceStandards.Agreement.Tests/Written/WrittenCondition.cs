namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A condition, as a standard says it.</summary>
internal abstract record WrittenCondition
{
    private WrittenCondition() { }

    internal sealed record All(IReadOnlyList<WrittenCondition> Parts) : WrittenCondition;

    internal sealed record Any(IReadOnlyList<WrittenCondition> Parts) : WrittenCondition;

    internal sealed record Not(WrittenCondition Part) : WrittenCondition;

    /// <summary>Tests on one field, of different kinds; all must hold.</summary>
    internal sealed record Field(string Name, IReadOnlyList<WrittenTest> Tests) : WrittenCondition;
}
