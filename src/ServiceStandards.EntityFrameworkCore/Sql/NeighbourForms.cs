using System.Linq.Expressions;
using ServiceStandards.Neighbours;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>The record before and after a record, by window functions. Records of the very same time are neither.</summary>
internal static class NeighbourForms
{
    public static string Write(MethodCallExpression call, Func<Expression, SqlValue> write)
    {
        var window = (WindowExpression)call.Object!;
        string time = write(window.Time).Text;
        string over = $"partition by {string.Join(", ", window.Same.Prepend(window.Known).Select(v => write(v).Text))} order by {time}";
        return call.Method.Name == nameof(NeighbourIndex.UntilNext)
            ? $"coalesce(first_value({time}) over ({over} range between 1::bigint following and unbounded following) - {time}, {NeighbourIndex.None})"
            : $"coalesce({time} - last_value({time}) over ({over} range between unbounded preceding and 1::bigint preceding), {NeighbourIndex.None})";
    }
}
