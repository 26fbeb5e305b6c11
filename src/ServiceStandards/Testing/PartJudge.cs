using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;

namespace ServiceStandards.Testing;

/// <summary>Asks conditions each by itself, with the same expressions that judge: one delegate for all of a standard.</summary>
internal sealed class PartJudge
{
    private readonly Action<TestRecord, long, NeighbourIndex[], bool?[]> _ask;

    public PartJudge(IReadOnlyList<BoundCondition> conditions, TestShape shape, NeighbourPlan plan)
    {
        ParameterExpression asOf = Expression.Parameter(typeof(long), "asOf");
        ParameterExpression indexes = Expression.Parameter(typeof(NeighbourIndex[]), "indexes"), answers = Expression.Parameter(typeof(bool?[]), "answers");
        var fields = new FieldReader(asOf) { Neighbours = field => plan.In(indexes, field) };
        var compiler = new ConditionCompiler(fields);
        Expression[] asked = [.. conditions.Select((c, i) => Answer(compiler.Compile(c), Expression.ArrayAccess(answers, Expression.Constant(i))))];
        Expression body = Expression.Block(fields.Variables, [.. fields.Statements, .. asked, Expression.Empty()]);
        _ask = Expression.Lambda<Action<TestRecord, long, NeighbourIndex[], bool?[]>>(body, shape.Record, asOf, indexes, answers).Compile();
    }

    /// <param name="record">The record.</param>
    /// <param name="asOf">The moment, in UTC ticks.</param>
    /// <param name="neighbours">The indexes of the test's records.</param>
    /// <param name="answers">Takes for each condition whether it is met, or null where it is undecided.</param>
    public void Ask(TestRecord record, long asOf, Neighbourhood neighbours, bool?[] answers) => _ask(record, asOf, neighbours.Indexes, answers);

    private static BinaryExpression Answer(Lanes lanes, Expression answer) => Expression.Assign(answer, Expression.Condition(
        lanes.Met, Expression.Constant(true, typeof(bool?)),
        Expression.Condition(lanes.Missed, Expression.Constant(false, typeof(bool?)), Expression.Constant(null, typeof(bool?)))));
}
