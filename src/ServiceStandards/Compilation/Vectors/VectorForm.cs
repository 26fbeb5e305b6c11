using System.Linq.Expressions;
using System.Runtime.Intrinsics;
using ServiceStandards.Records;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>
/// Rewrites expressions about one record as expressions about eight: a long for each record, all ones for true and 0 for false. Nothing branches; both sides of
/// a decision are worked out for all. So only what is cheap and fails for no record has such a form: the cells of a table, comparisons and differences of whole numbers.
/// </summary>
/// <param name="place">Where the record at hand is among those at hand together, as the shape writes it.</param>
/// <param name="at">The place of the first of the eight.</param>
/// <param name="kept">What does not change.</param>
internal sealed class VectorForm(Expression place, ParameterExpression at, Hoisting kept)
{
    private readonly Dictionary<ParameterExpression, ParameterExpression> _variables = [];
    private readonly Dictionary<Expression, ParameterExpression> _steps = [];
    private readonly List<ParameterExpression> _all = [];

    public static Expression None { get; } = Expression.Property(null, typeof(Vector512<long>), nameof(Vector512<>.Zero));

    private static Expression All { get; } = Expression.Property(null, typeof(Vector512<long>), nameof(Vector512<>.AllBitsSet));

    /// <summary>Whether everything so far has such a form; if not, what came out means nothing.</summary>
    public bool Succeeded { get; private set; } = true;

    public IEnumerable<ParameterExpression> Variables => _all;

    /// <summary>Sets the variables, in their order.</summary>
    public List<Expression> Statements { get; } = [];

    /// <summary>Which records take the way that not all can take; the others are not to be asked further.</summary>
    public List<Expression> UsualTests { get; } = [];

    /// <summary>A variable with this value.</summary>
    public ParameterExpression Set(Expression value, string name)
    {
        ParameterExpression variable = Expression.Variable(typeof(Vector512<long>), name);
        _all.Add(variable);
        Statements.Add(Expression.Assign(variable, value));
        return variable;
    }

    /// <summary>The form of a statement that sets a variable.</summary>
    public void Add(Expression statement)
    {
        if (statement is BinaryExpression { NodeType: ExpressionType.Assign, Left: ParameterExpression variable } assign) _variables[variable] = Set(Of(assign.Right), variable.Name ?? "");
        else Fail();
    }

    /// <summary>Says that something has no such form.</summary>
    public Expression Fail()
    {
        Succeeded = false;
        return None;
    }

    public Expression Of(Expression node) => node switch
    {
        ConstantExpression { Value: bool truth } => truth ? All : None,
        ConstantExpression { Value: long whole } => Number(whole),
        ConstantExpression { Value: int whole } => Number(whole),
        DefaultExpression when IsPlain(node) => None,
        Unchanging unchanging when node.Type == typeof(long) => kept.Keep(Call(nameof(Vector512.Create), unchanging.Value)),
        ParameterExpression variable when _variables.TryGetValue(variable, out ParameterExpression? known) => known,
        UnaryExpression { NodeType: ExpressionType.Not } not when not.Type == typeof(bool) => Not(Of(not.Operand)),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex, Left: Unchanging column } cell when Unchanging.AreSame(cell.Right, place) => Cell(column),
        BinaryExpression { Method: null } both when IsPlain(both.Left) && IsPlain(both.Right) => Of(both),
        ConditionalExpression way when IsPlain(node) => Pick(Of(way.Test), Of(way.IfTrue), Of(way.IfFalse)),
        Usual usual => Of(usual),
        MethodCallExpression { Object: ConstantExpression { Value: LadderSteps steps } } call when IsPlain(call.Arguments[0]) => Of(call, steps),
        _ => Fail(),
    };

    public static Expression And(Expression left, Expression right) => left == None || right == None ? None : left == All ? right : right == All ? left : Call(nameof(Vector512.BitwiseAnd), left, right);

    public static Expression Or(Expression left, Expression right) => left == None ? right : right == None ? left : Call(nameof(Vector512.BitwiseOr), left, right);

    public static Expression Not(Expression part) => Call(nameof(Vector512.OnesComplement), part);

    public static Expression Equal(Expression left, Expression right) => Call(nameof(Vector512.Equals), left, right);

    public static Expression Less(Expression left, Expression right) => Call(nameof(Vector512.LessThan), left, right);

    public static Expression Plus(Expression left, Expression right) => Call(nameof(Vector512.Add), left, right);

    public static Expression Pick(Expression test, Expression yes, Expression no) => Call(nameof(Vector512.ConditionalSelect), test, yes, no);

    public static Expression Number(long number) => Expression.Call(typeof(Vector512), nameof(Vector512.Create), null, Expression.Constant(number));

    private Expression Of(BinaryExpression both) => both.NodeType switch
    {
        ExpressionType.AndAlso => And(Of(both.Left), Of(both.Right)),
        ExpressionType.OrElse => Or(Of(both.Left), Of(both.Right)),
        ExpressionType.Equal => Equal(Of(both.Left), Of(both.Right)),
        ExpressionType.NotEqual => Not(Equal(Of(both.Left), Of(both.Right))),
        ExpressionType.LessThan => Less(Of(both.Left), Of(both.Right)),
        ExpressionType.LessThanOrEqual => Call(nameof(Vector512.LessThanOrEqual), Of(both.Left), Of(both.Right)),
        ExpressionType.GreaterThan => Call(nameof(Vector512.GreaterThan), Of(both.Left), Of(both.Right)),
        ExpressionType.GreaterThanOrEqual => Call(nameof(Vector512.GreaterThanOrEqual), Of(both.Left), Of(both.Right)),
        ExpressionType.Add => Plus(Of(both.Left), Of(both.Right)),
        ExpressionType.Subtract => Call(nameof(Vector512.Subtract), Of(both.Left), Of(both.Right)),
        _ => Fail(),
    };

    private Expression Of(Usual usual)
    {
        UsualTests.Add(Of(usual.Test));
        return Of(usual.Fast);
    }

    /// <summary>How many limits a value passes.</summary>
    private Expression Of(MethodCallExpression call, LadderSteps steps)
    {
        if (steps.Limits.Count >= Tallies.EvidenceEnds.Room) return Fail();
        if (_steps.TryGetValue(call, out ParameterExpression? known)) return known;
        Expression value = Set(Of(call.Arguments[0]), "value"), one = Number(1);
        ParameterExpression passed = Set(None, "passed");
        foreach (long limit in steps.Limits)
        {
            Expression passes = Call(steps.IsUpper ? nameof(Vector512.GreaterThan) : nameof(Vector512.LessThan), value, Number(limit));
            Statements.Add(Expression.Assign(passed, Pick(passes, Plus(passed, one), passed)));
        }

        return _steps[call] = passed;
    }

    private Expression Cell(Unchanging column) => column.Type == typeof(long[]) || column.Type == typeof(bool[])
        ? Expression.Call(typeof(Eight), nameof(Eight.Load), null, kept.Keep(column.Value), at)
        : Fail();

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        method == nameof(Vector512.Create) ? Expression.Call(typeof(Vector512), method, null, arguments) : Expression.Call(typeof(Vector512), method, [typeof(long)], arguments);

    private static bool IsPlain(Expression node) => node.Type == typeof(bool) || node.Type == typeof(long) || node.Type == typeof(int);
}
