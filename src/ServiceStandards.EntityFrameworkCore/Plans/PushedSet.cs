using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>Compiled standards as expressions over the columns of a query: the same fields, conditions and decisions that the streaming engine runs.</summary>
internal sealed class PushedSet<T>
{
    private readonly FieldReader _fields;

    public PushedSet(CompiledSet<T> compiled, EvaluationWindow window)
    {
        Compiled = compiled;
        _fields = new FieldReader(Expression.Constant(window.AsOf))
        {
            Neighbours = field => WindowOf(field),
        };
        var judgements = compiled.Bound.IsWindowed ? new JudgementMaker(_fields, Expression.Constant(window.From), Expression.Constant(window.Until)) : new JudgementMaker(_fields, from: null, until: null);
        Standards = [.. compiled.Bound.Standards.Select((s, i) => new PushedStandard(s, i, compiled.Layout.Standards[i], judgements))];
        Cuts = [.. compiled.Layout.Cuts.Select((cut, i) => new PushedCut(cut, i, [.. Standards.Where(s => s.Layout.Cut == i)], _fields.Read))];
        Watched = [.. compiled.Literals.Select(uses => _fields.Read(uses[0].Field))];
        Id = compiled.Bound.Id is { } id ? _fields.Read(id) : null;
    }

    public CompiledSet<T> Compiled { get; }

    public IReadOnlyList<PushedStandard> Standards { get; }

    public IReadOnlyList<PushedCut> Cuts { get; }

    /// <summary>The text fields whose literals are watched.</summary>
    public IReadOnlyList<FieldValue> Watched { get; }

    /// <summary>The record's own id; null = it has none.</summary>
    public FieldValue? Id { get; }

    private WindowExpression WindowOf(BoundField.Neighbour field)
    {
        FieldValue time = _fields!.Read(field.Time);
        FieldValue[] same = [.. field.Same.Select(_fields.Read)];
        return new WindowExpression(Logic.And(time.Given, Logic.All(same.Select(s => s.Given))), time.Value, [.. same.Select(s => s.Value)]);
    }

    /// <summary>Each variable with what it is, in the order of their dependencies.</summary>
    public IEnumerable<(ParameterExpression Variable, Expression Value)> Variables => _fields.Statements.OfType<BinaryExpression>()
        .Where(s => s.NodeType == ExpressionType.Assign)
        .Select(s => ((ParameterExpression)s.Left, s.Right));

    /// <summary>Each field that can end before it starts, with the test for it.</summary>
    public IEnumerable<(string Field, Expression Test)> Negatives => _fields.Negatives.Select(n => (n.Field.Name, n.Test));
}
