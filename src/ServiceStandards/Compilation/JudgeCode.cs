using System.Collections.Immutable;
using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>The code that judges the record at hand.</summary>
/// <param name="Given">What it is given beside the record.</param>
/// <param name="Variables">What the body sets before it asks for it.</param>
/// <param name="Start">To be run before the first of some records that are at hand together.</param>
/// <param name="Body">To be run for each record.</param>
internal sealed record JudgeCode(
    JudgeParameters Given,
    ImmutableArray<ParameterExpression> Variables,
    Expression Start,
    ImmutableArray<Expression> Body)
{
    /// <summary>Whether it is for records that were picked, by their places; else it is for all that are at hand together.</summary>
    public bool IsOfPicked { get; init; }

    /// <summary>Whether it looks at nothing but what was found out about the record before.</summary>
    public bool LooksAway { get; init; }
}
