using System.Linq.Expressions;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>The classes a record in scope can fall into, each as the statement that counts it there.</summary>
/// <param name="counts">The counters of the record's cell.</param>
/// <param name="layout">The places of the standard's counters.</param>
internal sealed class RecordClasses(Expression counts, CountLayout layout)
{
    public Expression Met => Increment(counts, layout.Met);

    public Expression Missed => Increment(counts, layout.Missed);

    public Expression Pending => Increment(counts, layout.Pending);

    public Expression Unmeasurable => Increment(counts, layout.Unmeasurable);

    public Expression Skipped(string reason) => Increment(counts, layout.SkippedFor(reason));

    public Expression Excluded(string because) => Increment(counts, layout.ExcludedFor(because));

    public static Expression Increment(Expression counters, int index) => Increment(counters, Expression.Constant(index));

    public static Expression Increment(Expression counters, Expression index) => Expression.Call(typeof(Counters), nameof(Counters.CountOne), null, counters, index);
}
