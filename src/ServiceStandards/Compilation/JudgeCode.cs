using System.Collections.Immutable;
using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>The code that judges the record at hand.</summary>
/// <param name="Ordinal">The record's number in the source.</param>
/// <param name="Ledger">Where it is counted.</param>
/// <param name="Place">How many of the records that are at hand together come before it.</param>
/// <param name="Variables">What the body sets before it asks for it.</param>
/// <param name="Start">To be run before the first of some records that are at hand together.</param>
/// <param name="Body">To be run for each record.</param>
internal sealed record JudgeCode(
    ParameterExpression Ordinal,
    ParameterExpression Ledger,
    ParameterExpression Place,
    ImmutableArray<ParameterExpression> Variables,
    Expression Start,
    ImmutableArray<Expression> Body);
