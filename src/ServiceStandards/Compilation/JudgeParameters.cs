using System.Linq.Expressions;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>What a judge is given beside the record.</summary>
internal sealed class JudgeParameters
{
    /// <summary>The record's number in the source.</summary>
    public ParameterExpression Ordinal { get; } = Expression.Parameter(typeof(long), "ordinal");

    /// <summary>Where it is counted.</summary>
    public ParameterExpression Ledger { get; } = Expression.Parameter(typeof(Ledger), "ledger");

    /// <summary>How many of the records that are at hand together come before it.</summary>
    public ParameterExpression Place { get; } = Expression.Variable(typeof(int), "place");

    /// <summary>The moment the records are judged at.</summary>
    public Expression AsOf => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.AsOf)));

    /// <summary>Records whose time is before this are out of scope.</summary>
    public Expression From => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.From)));

    /// <summary>Records whose time is this or later are out of scope.</summary>
    public Expression Until => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.Until)));

    /// <summary>What the ledger has for each standard, ladder, cut or analysis: the one of this number.</summary>
    /// <param name="all">The name of the ledger's field, an array.</param>
    /// <param name="number">The number.</param>
    public Expression Of(string all, int number) => Unchanging.Of(Expression.ArrayIndex(Expression.Field(Ledger, all), Expression.Constant(number)));
}
