using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Neighbours;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Compiles what gathers the records for the indexes of neighbours.</summary>
internal static class NeighbourCompiler
{
    /// <summary>A delegate that gathers a record for all indexes; null when there are none. A record that lacks one of the values, or a time, is nobody's neighbour.</summary>
    public static Action<T, NeighbourGathering>? Compile<T>(NeighbourPlan plan, ParameterExpression record)
    {
        if (plan.Indexes.Count == 0) return null;
        ParameterExpression gathering = Expression.Parameter(typeof(NeighbourGathering), "gathering");
        var fields = new FieldReader(Expression.Field(gathering, nameof(NeighbourGathering.AsOf)));
        Expression lists = Expression.Field(gathering, nameof(NeighbourGathering.Lists));
        Expression[] additions = [.. plan.Indexes.Select((field, i) => Addition(field, fields.Read, Expression.ArrayIndex(lists, Expression.Constant(i))))];
        return Expression.Lambda<Action<T, NeighbourGathering>>(
            Expression.Block(fields.Variables, [.. fields.Statements, .. additions]), record, gathering).Compile();
    }

    /// <summary>The key of the record at hand, given where it has all values and a time.</summary>
    public static FieldValue Key(ImmutableArray<BoundField> same, FieldValue time, Func<BoundField, FieldValue> read)
    {
        (BoundField Field, FieldValue Value)[] values = [.. same.Select(f => (f, read(f)))];
        Expression hash = values.Aggregate((Expression)Expression.Default(typeof(KeyHash)), (left, v) => With(left, v.Field, v.Value.Value));
        return new FieldValue(
            Logic.And(time.Given, Logic.All(values.Select(v => v.Value.Given))),
            Expression.Call(hash, nameof(KeyHash.Finish), null),
            Logic.False);
    }

    private static ConditionalExpression Addition(BoundField.Neighbour field, Func<BoundField, FieldValue> read, Expression list)
    {
        FieldValue time = read(field.Time), key = Key(field.Same, time, read);
        return Expression.IfThen(key.Given, Expression.Call(list, nameof(NeighbourList.Add), null, key.Value, time.Value));
    }

    /// <summary>Texts by their characters: codes of one reader's texts are not those of another's.</summary>
    private static MethodCallExpression With(Expression hash, BoundField field, Expression value) => field.Kind switch
    {
        ValueKind.Text => Expression.Call(hash, nameof(KeyHash.WithText), null, field.Coding!.Decode(value)),
        ValueKind.Flag => Expression.Call(hash, nameof(KeyHash.WithFlag), null, value),
        _ when value.Type == typeof(decimal) => Expression.Call(hash, nameof(KeyHash.WithNumber), null, value),
        _ => Expression.Call(hash, nameof(KeyHash.WithWhole), null, value),
    };
}
