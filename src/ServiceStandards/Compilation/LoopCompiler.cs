using System.Linq.Expressions;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Makes a loop over many records of the code for one: what does not change from record to record is asked for once, before the first.</summary>
internal sealed class LoopCompiler<T> : ExpressionVisitor
{
    private readonly RecordShape<T> _shape;
    private readonly JudgeCode _code;
    private readonly ParameterExpression _batch = Expression.Parameter(typeof(RecordBatch<T>), "batch");
    private readonly ParameterExpression _from = Expression.Parameter(typeof(int), "from");
    private readonly ParameterExpression _until = Expression.Parameter(typeof(int), "until");
    private readonly ParameterExpression _at = Expression.Variable(typeof(int), "at");
    private readonly ParameterExpression _index = Expression.Variable(typeof(int), "index");
    private readonly ParameterExpression _records = Expression.Variable(typeof(T[]), "records");
    private readonly Hoisting _kept = new();

    private LoopCompiler(RecordShape<T> shape, JudgeCode code) => (_shape, _code) = (shape, code);

    public static Action<RecordBatch<T>, int, int, Ledger> Compile(RecordShape<T> shape, JudgeCode code) => new LoopCompiler<T>(shape, code).Compile();

    protected override Expression VisitExtension(Expression node) => node is Unchanging unchanging ? _kept.Keep(unchanging.Value) : base.VisitExtension(node);

    protected override Expression VisitConstant(ConstantExpression node) => node is { Type.IsValueType: false, Value: not null and not string } ? _kept.Keep(node) : node;

    protected override Expression VisitMember(MemberExpression node) => Unchanging.AreSame(node, _shape.Place) ? _at : base.VisitMember(node);

    /// <summary>What a caller's field is computed by is the caller's.</summary>
    protected override Expression VisitLambda<TDelegate>(Expression<TDelegate> node) => node;

    protected override Expression VisitParameter(ParameterExpression node) =>
        node == _code.Given.Ordinal ? Expression.Call(_batch, nameof(RecordBatch<>.Ordinal), null, _at)
        : node == _code.Given.Place ? Expression.Subtract(_at, _from)
        : node;

    private Action<RecordBatch<T>, int, int, Ledger> Compile()
    {
        Expression at = _code.IsOfPicked ? Expression.ArrayIndex(_kept.Keep(_code.Given.Picked(nameof(PickedRecords.Places))), _index) : _index;
        Expression[] body = [Expression.Assign(_at, at), .. _code.LooksAway ? [] : Turn(), .. _code.Body.Select(Visit).OfType<Expression>()];
        LabelTarget end = Expression.Label("end");
        Expression loop = Expression.Loop(
            Expression.Block([Expression.IfThen(Expression.GreaterThanOrEqual(_index, _until), Expression.Break(end)), .. body, Expression.PreIncrementAssign(_index)]), end);
        Expression all = Expression.Block(
            [_shape.Record, _records, _at, _index, .. _kept.Variables, .. _code.Variables],
            [
                Expression.Assign(_records, Expression.Property(_batch, nameof(RecordBatch<>.Records))),
                .. _shape.Place is null ? [] : new[] { Expression.Assign(_shape.Record, Expression.ArrayIndex(_records, Expression.Constant(0))) },
                _code.Start,
                .. _kept.Statements,
                Expression.Assign(_index, _from),
                loop,
            ]);
        return Expression.Lambda<Action<RecordBatch<T>, int, int, Ledger>>(all, _batch, _from, _until, _code.Given.Ledger).Compile();
    }

    /// <summary>Goes to the record at the place.</summary>
    private Expression[] Turn() =>
    [
        Expression.Assign(Expression.Property(_batch, nameof(RecordBatch<>.At)), _at),
        _shape.Place is { } place ? Expression.Assign(place, _at) : Expression.Assign(_shape.Record, Expression.ArrayIndex(_records, _at)),
    ];
}
