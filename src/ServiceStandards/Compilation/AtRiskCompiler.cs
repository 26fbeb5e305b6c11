using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles the look at a pending record: whether it must soon be served, where somebody asks.</summary>
/// <param name="fields">The fields.</param>
/// <param name="conditions">Limits on them.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="record">The record's id, as a text.</param>
internal sealed class AtRiskCompiler(FieldReader fields, ConditionCompiler conditions, Expression ledger, Expression record)
{
    private readonly DeadlineCompiler _deadlines = new(fields, conditions);

    /// <param name="standard">The standard.</param>
    /// <param name="index">Its place in the set.</param>
    /// <param name="lanes">Its condition: what is lost or won already is at no risk.</param>
    /// <param name="value">The value so far of the field with the limit, a decimal or null.</param>
    public Expression Look(BoundStandard standard, int index, Lanes lanes, Expression value)
    {
        if (Deadlines.Of(standard) is not { } deadline) return Expression.Empty();
        ParameterExpression due = Expression.Variable(typeof(long), "due");
        Expression until = Unchanging.Of(Expression.Field(ledger, nameof(Ledger.AtRiskUntil)));
        Expression tally = Unchanging.Of(Expression.ArrayIndex(Expression.Field(ledger, nameof(Ledger.AtRisk)), Expression.Constant(index)));
        Expression entry = Expression.New(typeof(AtRiskEntry).GetConstructor([typeof(long), typeof(string), typeof(decimal?)])!, due, record, value);
        Expression isDue = Logic.And(Logic.And(Logic.Not(lanes.Met), Logic.Not(lanes.Missed)), Expression.LessThanOrEqual(due, until));
        Expression note = Expression.IfThen(
            Logic.And(isDue, Expression.Call(tally, nameof(AtRiskTally.Note), null, due)),
            Expression.Call(tally, nameof(AtRiskTally.Take), null, entry));
        return Expression.IfThen(
            Expression.NotEqual(until, Expression.Constant(long.MinValue)),
            Expression.Block([due], Expression.Assign(due, _deadlines.Compile(deadline)), note));
    }
}
