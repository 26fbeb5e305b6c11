using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Finds the number that a group index has for the value of a field; 0 for a record without one.</summary>
internal static class GroupNumber
{
    /// <param name="field">The group field.</param>
    /// <param name="value">Its value in the record at hand.</param>
    /// <param name="groups">The <see cref="GroupIndex"/> of values of that type.</param>
    public static Expression Of(BoundField field, FieldValue value, Expression groups)
    {
        Expression index = Unchanging.Of(Expression.Convert(groups, typeof(GroupIndex<>).MakeGenericType(value.Value.Type)));
        ParameterExpression number = Expression.Variable(typeof(int), "number");
        Expression known = Expression.Assign(number, Expression.Call(index, nameof(GroupIndex<int>.Find), null, value.Value));
        Expression added = Expression.Call(index, nameof(GroupIndex<int>.Add), null, value.Value, ValueText.Of(field, value.Value));
        Expression found = Expression.Block([number], known,
            Expression.Condition(Expression.LessThan(number, Expression.Constant(0)), added, number));
        return Expression.Condition(value.Given, found, Expression.Constant(0));
    }
}
