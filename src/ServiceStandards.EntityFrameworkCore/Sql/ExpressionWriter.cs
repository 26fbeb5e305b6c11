using System.Globalization;
using System.Linq.Expressions;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Writes the expressions of the compiler as SQL. Conditions are true or false and never null; only amounts that are null in .NET are null here.</summary>
/// <param name="variable">What stands for a variable.</param>
/// <param name="calls">The methods that have a form in SQL.</param>
/// <param name="parameters">Takes the texts.</param>
internal sealed class ExpressionWriter(Func<ParameterExpression, SqlValue> variable, MethodForms calls, SqlParameters parameters)
{
    public SqlValue Write(Expression expression) => expression switch
    {
        ParameterExpression parameter => variable(parameter),
        ConstantExpression constant => new SqlValue(Constant(constant)),
        DefaultExpression none => new SqlValue(Default(none.Type)),
        ConditionalExpression choice => Either(choice),
        BinaryExpression { Left.Type.IsEnum: true } or BinaryExpression { Right: ConstantExpression { Value: null } } => Special((BinaryExpression)expression),
        BinaryExpression binary => new SqlValue(Binary(binary)),
        UnaryExpression { NodeType: ExpressionType.Not } not => new SqlValue(Not(Write(not.Operand).Text)),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Convert(convert),
        MemberExpression member => Member(member),
        MethodCallExpression { Method.Name: nameof(Nullable<>.GetValueOrDefault), Object: { } amount } => OrDefault(amount),
        MethodCallExpression call => calls.Write(call, Write),
        SqlExpression sql => new SqlValue(sql.Write([.. sql.Operands.Select(o => Write(o).Text)])),
        _ => throw new NotTranslatable($"the operation {expression.NodeType}"),
    };

    private SqlValue OrDefault(Expression amount)
    {
        SqlValue value = Write(amount);
        return new SqlValue(calls.OrElse(value.Text, Default(amount.Type.GenericTypeArguments[0])), null, value.IsWhole);
    }

    /// <summary>A member of an enum stays as it is stored.</summary>
    private SqlValue Either(ConditionalExpression choice)
    {
        SqlValue yes = Write(choice.IfTrue);
        string test = Write(choice.Test).Text;
        if (test == "true") return yes;
        SqlValue no = Write(choice.IfFalse);
        if (test == "false") return no;
        bool isWhole = (yes.IsWhole || IsNone(choice.IfTrue)) && (no.IsWhole || IsNone(choice.IfFalse));
        return new SqlValue($"(case when {test} then {yes} else {no} end)", choice.Type.IsEnum ? yes.Column : null, isWhole);
    }

    private static bool IsNone(Expression value) => value is ConstantExpression { Value: null } or DefaultExpression;

    private string Constant(ConstantExpression constant) => constant.Value switch
    {
        null => Default(constant.Type),
        bool flag => SqlLiteral.Of(flag),
        long whole => SqlLiteral.Of(whole),
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        decimal number => SqlLiteral.Of(number),
        string text when text.Contains('\0', StringComparison.Ordinal) => throw new NotTranslatable("a text with a NUL character"),
        string text => parameters.Of(text),
        _ => throw new NotTranslatable($"a constant of type {constant.Type.Name}"),
    };

    private static string Default(Type type) => type switch
    {
        _ when type == typeof(decimal?) => "null::numeric",
        _ when type == typeof(decimal) => "0::numeric",
        _ when type == typeof(long) => "0::bigint",
        _ when type == typeof(int) => "0",
        _ when type == typeof(double) || type == typeof(float) => "0::double precision",
        _ when type == typeof(bool) => "false",
        _ when type == typeof(string) => "''::text",
        _ when type.IsEnum => "null",
        _ => throw new NotTranslatable($"a value of type {type.Name}"),
    };

    private string Binary(BinaryExpression binary)
    {
        if (IsNever(binary)) return "false";
        string left = Write(binary.Left).Text, right = Write(binary.Right).Text;
        bool canBeNull = Nullable.GetUnderlyingType(binary.Left.Type) is not null;
        return binary.NodeType switch
        {
            ExpressionType.AndAlso => left == "false" || right == "false" ? "false" : left == "true" ? right : right == "true" ? left : $"({left} and {right})",
            ExpressionType.OrElse => left == "true" || right == "true" ? "true" : left == "false" ? right : right == "false" ? left : $"({left} or {right})",
            ExpressionType.Equal => canBeNull ? $"({left} is not distinct from {right})" : $"({left} = {right})",
            ExpressionType.NotEqual => canBeNull ? $"({left} is distinct from {right})" : $"({left} <> {right})",
            ExpressionType.LessThan => Ordered(left, "<", right, canBeNull),
            ExpressionType.LessThanOrEqual => Ordered(left, "<=", right, canBeNull),
            ExpressionType.GreaterThan => Ordered(left, ">", right, canBeNull),
            ExpressionType.GreaterThanOrEqual => Ordered(left, ">=", right, canBeNull),
            ExpressionType.Add => $"({left} + {right})",
            ExpressionType.Subtract => $"({left} - {right})",
            ExpressionType.Divide when binary.Type == typeof(decimal) => $"({DecimalForms.Quotient(left, right)})",
            _ => throw new NotTranslatable($"the operation {binary.NodeType}"),
        };
    }

    /// <summary>Before all times, or after them: an evaluation without a limit.</summary>
    private static bool IsNever(BinaryExpression binary) => binary is
        { NodeType: ExpressionType.LessThan, Right: ConstantExpression { Value: long.MinValue } } or
        { NodeType: ExpressionType.GreaterThanOrEqual, Right: ConstantExpression { Value: long.MaxValue } };

    private static string Not(string part) => part == "true" ? "false" : part == "false" ? "true" : $"(not {part})";

    private static string Ordered(string left, string order, string right, bool canBeNull) =>
        canBeNull ? $"(case when {left} {order} {right} then true else false end)" : $"({left} {order} {right})";

    /// <summary>Members of an enum are compared as they are stored; what is compared with null is a column.</summary>
    private SqlValue Special(BinaryExpression binary)
    {
        SqlValue left = Write(binary.Left);
        if (binary.Right is ConstantExpression { Value: null })
        {
            return binary.NodeType == ExpressionType.Equal ? new SqlValue($"({left} is null)") : new SqlValue($"({left} is not null)");
        }

        if (binary is { NodeType: ExpressionType.Equal, Right: ConstantExpression { Value: { } literal } })
            return new SqlValue($"(case when {left} = {EnumForms.Literal(left.Column, literal, parameters)} then true else false end)");
        throw new NotTranslatable($"the operation {binary.NodeType} on an enum");
    }

    private SqlValue Convert(UnaryExpression convert)
    {
        SqlValue operand = Write(convert.Operand);
        Type from = Nullable.GetUnderlyingType(convert.Operand.Type) ?? convert.Operand.Type, to = Nullable.GetUnderlyingType(convert.Type) ?? convert.Type;
        return to switch
        {
            _ when from == to || to == typeof(object) => operand,
            _ when to == typeof(long) => operand with { Text = $"({operand}::bigint)" },
            _ when to == typeof(decimal) => operand with { Text = $"({operand}::numeric)", IsWhole = from == typeof(long) },
            _ when to == typeof(double) => operand with { Text = $"({operand}::double precision)" },
            _ => throw new NotTranslatable($"a conversion from {from.Name} to {to.Name}"),
        };
    }

    private SqlValue Member(MemberExpression member)
    {
        if (member.Expression is null) throw new NotTranslatable($"the member {member.Member.Name}");
        SqlValue owner = Write(member.Expression);
        return member.Member.Name switch
        {
            nameof(Nullable<>.HasValue) => new SqlValue($"({owner} is not null)"),
            nameof(Nullable<>.Value) when Nullable.GetUnderlyingType(member.Expression.Type) is not null => owner,
            nameof(DateTimeOffset.UtcTicks) => new SqlValue(calls.Ticks(owner, zone: null)),
            nameof(TimeSpan.Ticks) when member.Expression.Type == typeof(TimeSpan) => new SqlValue(calls.Length(owner)),
            _ => throw new NotTranslatable($"the member {member.Member.Name}"),
        };
    }
}
