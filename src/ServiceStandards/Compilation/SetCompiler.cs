using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles bound standards for the streaming engine.</summary>
internal static class SetCompiler
{
    public static CompiledSet<T> Compile<T>(BoundSet set, RecordShape<T> shape)
    {
        (TallyLayout layout, ImmutableArray<Ladder> ladders) = LadderPlanner.Plan(set, LayoutPlanner.Plan(set));
        var neighbours = new NeighbourPlan();
        Func<T, long, string> id = CompileId(set, shape);
        ImmutableArray<Action<T, long, Ledger>> compile(IEnumerable<Ladder> used)
        {
            var byStandard = used.SelectMany(l => l.Standards.Select(s => (s, l))).ToDictionary(p => p.s, p => p.l);
            var judges = JudgeShares.Of(set, byStandard).Select(share => new JudgeCompiler<T>(set, layout, byStandard, shape.Record, id, neighbours).Compile(share));
            return set.Drivers.IsEmpty ? [.. judges] : [.. judges, new DriverCompiler<T>(shape.Record, neighbours).Compile(set.Drivers)];
        }

        var judges = compile(ladders);
        var eachApart = new Lazy<ImmutableArray<Action<T, long, Ledger>>>(() => ladders.IsEmpty ? judges : compile([]));
        ImmutableArray<ImmutableArray<LiteralUse>> literals = WatchCompiler.Plan(set);
        Action<T, Ledger> lookOut = WatchCompiler.Compile<T>(literals, shape.Record, neighbours);
        return new CompiledSet<T>(set, layout, judges, eachApart, literals, lookOut, neighbours, NeighbourCompiler.Compile<T>(neighbours, shape.Record));
    }

    /// <summary>The id of a record, or its number where it has none.</summary>
    public static Func<T, long, string> CompileId<T>(BoundSet set, RecordShape<T> shape)
    {
        ParameterExpression ordinal = Expression.Parameter(typeof(long), "ordinal");
        Expression number = Expression.Call(typeof(RecordNumber), nameof(RecordNumber.Write), null, ordinal);
        if (set.Id is not { } field) return Expression.Lambda<Func<T, long, string>>(number, shape.Record, ordinal).Compile();
        var reader = new FieldReader(Expression.Constant(0L), _ => Expression.Empty());
        FieldValue id = reader.Read(field);
        Expression text = Expression.Condition(id.Given, ValueText.Of(field, id.Value), number);
        return Expression.Lambda<Func<T, long, string>>(Expression.Block(reader.Variables, [.. reader.Statements, text]), shape.Record, ordinal).Compile();
    }
}
