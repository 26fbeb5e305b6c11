using System.Globalization;
using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Plans;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>
/// The variables of the compiled expressions as columns of queries in queries: what several others use is computed once a row, by the innermost
/// query that can; what is used once, or costs nothing, stands where it is used.
/// </summary>
internal sealed class Layers
{
    /// <summary>Expressions of so few nodes are written again rather than kept in a column.</summary>
    private const int Light = 3;

    /// <summary>Keeps the planner from writing a query's columns wherever they are used. With a plain 0, which is no bigint yet when it looks, it would also have but one process work above the fence.</summary>
    private const string Fence = " offset bigint '0'";

    private readonly Dictionary<ParameterExpression, Expression> _definitions = [];
    private readonly Dictionary<ParameterExpression, (SqlValue Value, int Level)> _written = [];
    private readonly List<List<string>> _levels = [];
    private readonly VariableUses _uses = new();
    private readonly ExpressionWriter _writer;
    private readonly string _source;
    private readonly bool _isFenced;
    private readonly IReadOnlyDictionary<ParameterExpression, NotTranslatable> _failures;
    private int _level;

    /// <param name="source">The caller's query, in brackets and named.</param>
    /// <param name="isFenced">Whether each query is run as it stands, so that no column of it is computed twice.</param>
    /// <param name="columns">The columns it gives, by the variables they are read into.</param>
    /// <param name="failures">The variables that no column can be read into, and why.</param>
    /// <param name="parameters">Takes the values.</param>
    /// <param name="calendars">Working time.</param>
    public Layers(
        string source, bool isFenced, IReadOnlyDictionary<ParameterExpression, SourceColumn> columns, IReadOnlyDictionary<ParameterExpression, NotTranslatable> failures,
        SqlParameters parameters, CalendarTables calendars)
    {
        var shipping = new Shipping(columns.Values.FirstOrDefault(c => c.StoreType == "text")?.Name, !isFenced);
        (_source, _isFenced, _failures) = (source, isFenced, failures);
        foreach (var (variable, column) in columns) _written[variable] = (new SqlValue(column.Name, column), 0);
        _writer = new ExpressionWriter(Read, new MethodForms(parameters, calendars, shipping), parameters);
    }

    /// <summary>Says what a variable is; all are said before the first is written.</summary>
    public void Define(ParameterExpression variable, Expression value)
    {
        _definitions[variable] = value;
        _uses.Visit(value);
    }

    /// <summary>Defines a new variable that many others will use.</summary>
    public ParameterExpression Define(Expression value, string name)
    {
        ParameterExpression variable = Expression.Variable(value.Type, name);
        Define(variable, value);
        _uses.Counts[variable] = int.MaxValue / 2;
        return variable;
    }

    /// <summary>A field's value, or null where it has none: the plain column where that is the same, which may be what the rows are partitioned by.</summary>
    public Expression OrNull(FieldValue value) =>
        value.Value is ParameterExpression variable && _definitions.GetValueOrDefault(variable) is ConditionalExpression { IfTrue: ParameterExpression column } choice && choice.Test == value.Given
        && value.Given is ParameterExpression given && _definitions.GetValueOrDefault(given) is BinaryExpression { NodeType: ExpressionType.NotEqual, Right: ConstantExpression { Value: null } } test
        && test.Left == column && _written.TryGetValue(column, out var written) && written.Level == 0
            ? column
            : PushedCut.OrNull(value);

    /// <summary>The expression as the outermost query writes it.</summary>
    /// <exception cref="NotTranslatable">It has no form in SQL.</exception>
    public string Write(Expression expression) => Counted(expression).Value.Text;

    /// <summary>The column that an expression is; null where it is computed.</summary>
    public SourceColumn? ColumnOf(Expression expression) => Counted(expression).Value.Column;

    /// <summary>What the outermost query reads from; to be asked when all is written.</summary>
    public string From()
    {
        string from = _source;
        for (int i = 0; i < _levels.Count; i++)
            from = string.Create(CultureInfo.InvariantCulture, $"(select *, {string.Join(", ", _levels[i])} from {from}{(_isFenced ? Fence : "")}) as l{i + 1}");
        return from;
    }

    private (SqlValue Value, int Level) Counted(Expression expression)
    {
        int outside = _level;
        _level = 0;
        SqlValue value = _writer.Write(expression);
        int level = _level;
        _level = Math.Max(outside, level);
        return (value, level);
    }

    private SqlValue Read(ParameterExpression variable)
    {
        if (!_written.TryGetValue(variable, out var written)) _written[variable] = written = Place(variable);
        _level = Math.Max(_level, written.Level);
        return written.Value;
    }

    private (SqlValue Value, int Level) Place(ParameterExpression variable)
    {
        if (_failures.TryGetValue(variable, out NotTranslatable? failure)) throw failure;
        Expression definition = _definitions.TryGetValue(variable, out Expression? found) ? found : throw new InvalidOperationException($"Nothing says what '{variable.Name}' is.");
        (SqlValue Value, int Level) inline;
        try
        {
            inline = Counted(definition);
        }
        catch (NotTranslatable construct)
        {
            throw construct.In((variable.Name ?? "").Split('!', '?', '~', '=', '+', '<', '.')[0]);
        }

        bool isLight = VariableUses.Weight(definition) <= Light && inline.Value.Text.Length < 200;
        if (isLight || !WindowExpression.IsIn(definition) && _uses.Counts.GetValueOrDefault(variable) <= 1) return inline;
        while (_levels.Count <= inline.Level) _levels.Add([]);
        string name = "v" + _written.Count.ToString(CultureInfo.InvariantCulture) + "_" + inline.Level.ToString(CultureInfo.InvariantCulture);
        name += "_" + _levels[inline.Level].Count.ToString(CultureInfo.InvariantCulture);
        _levels[inline.Level].Add($"{inline.Value} as {name}");
        return (inline.Value with { Text = name }, inline.Level + 1);
    }
}
