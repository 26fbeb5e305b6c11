using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation.Vectors;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles bound standards for the streaming engine.</summary>
internal static class SetCompiler
{
    public static CompiledSet<T> Compile<T>(BoundSet set, RecordShape<T> shape, bool distributions = false)
    {
        TallyLayout plain = LayoutPlanner.Plan(set, distributions);
        (TallyLayout layout, ImmutableArray<Ladder> ladders) = distributions ? (plain, []) : LadderPlanner.Plan(set, plain); // ladders note no distributions
        var neighbours = new NeighbourPlan();
        Func<T, long, string> id = CompileId(set, shape);
        var entries = new EntryCompiler<T>(shape.Record, id, neighbours);
        Judge<T>? drivers = set.Drivers.IsEmpty ? null : new DriverCompiler<T>(shape, neighbours).Compile(set.Drivers);
        Judge<T>[] driving = drivers is null ? [] : [drivers];
        ImmutableArray<Judge<T>> fused(IEnumerable<ScopedStandard> standards, IReadOnlyDictionary<int, Ladder> on, HashSet<BoundField> negative) =>
        [
            .. JudgeShares.Of(standards, on).Select(share => new JudgeCompiler<T>(set, layout, on, shape, entries, neighbours, negative).Compile(share.Standards, share.Turn)),
        ];

        var byStandard = ladders.SelectMany(l => l.Standards.Select(s => (s, l))).ToDictionary(p => p.s, p => p.l);
        var negative = new HashSet<BoundField>();
        IReadOnlyList<ScopedStandard> all = [.. ScopeGroups.Of(set)];
        var (vectors, others) = new VectorCompiler<T>(set, layout, byStandard, shape, neighbours, (some, others) => fused(some, byStandard, others)).Compile(all, negative);
        ImmutableArray<IJudge<T>> judges = [.. vectors, .. fused(others, byStandard, negative), .. driving];
        var eachApart = new Lazy<ImmutableArray<Judge<T>>>(() => [.. fused(all, ImmutableDictionary<int, Ladder>.Empty, []), .. driving]);
        ImmutableArray<ImmutableArray<LiteralUse>> literals = WatchCompiler.Plan(set);
        Action<T, Ledger> lookOut = WatchCompiler.Compile<T>(literals, shape.Record, neighbours);
        return new CompiledSet<T>(set, layout, judges, eachApart, literals, lookOut, neighbours, drivers, NeighbourCompiler.Compile<T>(neighbours, shape.Record));
    }

    /// <summary>A record's own time in UTC ticks; null where it has none.</summary>
    public static Func<T, long?> CompileTime<T>(BoundField time, ParameterExpression record)
    {
        var reader = new FieldReader(Expression.Constant(0L));
        FieldValue value = reader.Read(time);
        Expression found = Expression.Condition(value.Given, Expression.Convert(value.Value, typeof(long?)), Expression.Default(typeof(long?)));
        return Expression.Lambda<Func<T, long?>>(Expression.Block(reader.Variables, [.. reader.Statements, found]), record).Compile();
    }

    /// <summary>The same standards, those of each scope by themselves.</summary>
    public static ImmutableArray<ScopeJudges<T>> CompileScopes<T>(CompiledSet<T> standards, RecordShape<T> shape)
    {
        var negative = new HashSet<BoundField>();
        Func<T, long, string> id = CompileId(standards.Bound, shape);
        return [.. ScopeGroups.Of(standards.Bound).GroupBy(s => s.Scope).Select(g => CompileScope(standards, shape, [.. g], id, negative))];
    }

    private static ScopeJudges<T> CompileScope<T>(
        CompiledSet<T> standards, RecordShape<T> shape, ImmutableArray<ScopedStandard> scope, Func<T, long, string> id, HashSet<BoundField> negative)
    {
        var neighbours = new NeighbourPlan();
        var entries = new EntryCompiler<T>(shape.Record, id, neighbours);
        var ladders = ImmutableDictionary<int, Ladder>.Empty; // each record can be taken away again: what each standard makes of it must be seen
        ImmutableArray<Judge<T>> judges =
        [
            .. JudgeShares.Of(scope, ladders)
                .Select(share => new JudgeCompiler<T>(standards.Bound, standards.Layout, ladders, shape, entries, neighbours, negative).Compile(share.Standards, share.Turn)),
        ];
        return new ScopeJudges<T>([.. scope.Select(s => s.Index)], judges, id, NeighbourCompiler.Compile<T>(neighbours, shape.Record), neighbours.Indexes.Count);
    }

    /// <summary>Whether a record has an id of its own.</summary>
    public static Func<T, bool> CompileHasId<T>(BoundSet set, RecordShape<T> shape)
    {
        if (set.Id is not { } field) return _ => false;
        var reader = new FieldReader(Expression.Constant(0L));
        FieldValue id = reader.Read(field);
        return Expression.Lambda<Func<T, bool>>(Expression.Block(reader.Variables, [.. reader.Statements, id.Given]), shape.Record).Compile();
    }

    /// <summary>The id of a record, or its number where it has none.</summary>
    public static Func<T, long, string> CompileId<T>(BoundSet set, RecordShape<T> shape)
    {
        ParameterExpression ordinal = Expression.Parameter(typeof(long), "ordinal");
        Expression number = Expression.Call(typeof(RecordNumber), nameof(RecordNumber.Write), null, ordinal);
        if (set.Id is not { } field) return Expression.Lambda<Func<T, long, string>>(number, shape.Record, ordinal).Compile();
        var reader = new FieldReader(Expression.Constant(0L));
        FieldValue id = reader.Read(field);
        Expression text = Expression.Condition(id.Given, ValueText.Of(field, id.Value), number);
        return Expression.Lambda<Func<T, long, string>>(Expression.Block(reader.Variables, [.. reader.Statements, text]), shape.Record, ordinal).Compile();
    }
}
