using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>Finds the standards that can be decided about by vectors, and makes the judges of them.</summary>
/// <param name="set">The standards.</param>
/// <param name="layout">Where their counters are.</param>
/// <param name="ladders">The ladders, by the standards on them.</param>
/// <param name="shape">The shape of the records.</param>
/// <param name="neighbours">The indexes of neighbours asked for.</param>
/// <param name="fused">Makes judges of one record at a time for standards, given the fields whose negative times others count.</param>
internal sealed class VectorCompiler<T>(
    BoundSet set, TallyLayout layout, IReadOnlyDictionary<int, Ladder> ladders, RecordShape<T> shape, NeighbourPlan neighbours,
    Func<IEnumerable<ScopedStandard>, HashSet<BoundField>, ImmutableArray<Judge<T>>> fused)
{
    /// <summary>So many are decided about in one loop: what they read alike is read once, but the runtime compiles larger loops worse.</summary>
    private const int TogetherDecided = 4;

    /// <summary>The judges, and the standards that they do not judge.</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="negative">The fields whose negative times some judge counts already.</param>
    public (ImmutableArray<VectorJudge<T>> Judges, IReadOnlyList<ScopedStandard> Others) Compile(IReadOnlyList<ScopedStandard> standards, HashSet<BoundField> negative)
    {
        if (shape.Place is null || !Eight.IsSupported) return ([], standards);
        var judges = ImmutableArray.CreateBuilder<VectorJudge<T>>();
        var taken = new HashSet<int>();
        foreach (VectorUnit[] units in VectorUnit.Of(standards, ladders).Where(IsSimple).Chunk(PickedRecords.MostUnits))
        {
            if (Judge(units, negative) is not { } judge) continue;
            judges.Add(judge);
            taken.UnionWith(units.SelectMany(u => u.Standards));
        }

        return (judges.ToImmutable(), [.. standards.Where(s => !taken.Contains(s.Index))]);
    }

    private bool IsSimple(VectorUnit unit)
    {
        VectorLoop<T> scope = NewLoop(), loop = NewLoop();
        scope.AddScopes([set.Standards[unit.Standards[0]]], []);
        loop.Add(unit, scope: 0, number: 0);
        return scope.Succeeded && loop.Succeeded;
    }

    /// <returns>Null where what the records' cells are found by has times that can be negative, and no vectors can tell.</returns>
    private VectorJudge<T>? Judge(VectorUnit[] units, HashSet<BoundField> negative)
    {
        var counted = new HashSet<BoundField>(negative);
        ImmutableArray<Judge<T>> judges = fused(units.SelectMany(u => u.Scoped), counted);
        VectorUnit[][] scopes = [.. units.GroupBy(u => u.Scope).Select(g => g.ToArray())];
        VectorLoop<T> pick = NewLoop();
        pick.AddScopes([.. scopes.Select(s => set.Standards[s[0].Standards[0]])], judges.SelectMany(j => j.Negatives));
        if (!pick.Succeeded) return null;
        negative.UnionWith(counted);
        List<(VectorUnit Unit, int Scope, int Number)> decisions = [];
        List<JudgeCode> count = [];
        int[] cuts = [.. units.Select(Cut).Distinct()];
        foreach (VectorUnit[] scope in scopes)
        {
            count.Add(Count(scope, cuts, decisions.Count));
            foreach (VectorUnit unit in scope) decisions.Add((unit, count.Count - 1, decisions.Count));
        }

        IEnumerable<(VectorUnit Unit, int Scope, int Number)[]> together = decisions.OrderBy(d => set.Standards[d.Unit.Standards[0]].Subject?.Name ?? "", StringComparer.Ordinal).Chunk(TogetherDecided);
        return new VectorJudge<T>(judges, shape.BatchesBeforeVectors)
        {
            Decide = () => [pick.Compile(), .. together.Select(d => Decide(d).Compile())],
            Find = () => [.. cuts.Select((cut, i) => Find(units.First(u => Cut(u) == cut), i, Scopes(scopes, cut)))],
            Count = () => [.. count.Select(c => LoopCompiler<T>.Compile(shape, c))],
        };
    }

    private VectorLoop<T> Decide((VectorUnit Unit, int Scope, int Number)[] decisions)
    {
        VectorLoop<T> loop = NewLoop();
        foreach (var (unit, scope, number) in decisions) loop.Add(unit, scope, number);
        return loop;
    }

    private VectorLoop<T> NewLoop() => new(set, layout, shape);

    private int Cut(VectorUnit unit) => layout.Standards[unit.Standards[0]].Cut;

    private int[] Scopes(VectorUnit[][] scopes, int cut) => [.. Enumerable.Range(0, scopes.Length).Where(i => scopes[i].Any(u => Cut(u) == cut))];

    /// <summary>Finds the cells of records.</summary>
    /// <param name="unit">One that is cut so.</param>
    /// <param name="number">The number of the cut among <see cref="PickedRecords.Cells"/>.</param>
    /// <param name="scopes">The scopes with standards that are cut so.</param>
    private CellSearch<T> Find(VectorUnit unit, int number, int[] scopes)
    {
        var given = new JudgeParameters();
        FieldReader fields = given.Fields(neighbours);
        BoundStandard standard = set.Standards[unit.Standards[0]];
        Expression book = given.Of(nameof(Ledger.Books), Cut(unit)), cell = CellNumber.Of(book, layout.Cuts[Cut(unit)], standard, fields.Read);
        Expression found = Expression.Assign(Expression.ArrayAccess(Picked(given, nameof(PickedRecords.Cells), number), shape.Place!), Expression.Call(book, nameof(CellBook.WithCell), null, cell));
        Action<RecordBatch<T>, int, int, Ledger> each = LoopCompiler<T>.Compile(shape, new JudgeCode(given, [.. fields.Variables], Expression.Empty(), [.. fields.Statements, found]) { IsOfPicked = true });
        VectorLoop<T> near = NewLoop();
        near.AddCells(standard, Cut(unit), number);
        return new CellSearch<T>(scopes, near.Succeeded ? near.Compile() : null, each);
    }

    /// <summary>Counts the records of a scope in their cells.</summary>
    /// <param name="scope">The standards and ladders of the scope.</param>
    /// <param name="cuts">The cuts, in the order of their numbers.</param>
    /// <param name="first">The number of the first of them.</param>
    private JudgeCode Count(VectorUnit[] scope, int[] cuts, int first)
    {
        var given = new JudgeParameters();
        Dictionary<int, ParameterExpression> cells = scope.Select(Cut).Distinct().ToDictionary(cut => cut, _ => Expression.Variable(typeof(long[]), "counts"));
        Expression at(string rows, int row) => Expression.ArrayIndex(Picked(given, rows, row), shape.Place!);
        Expression[] find =
        [
            .. cells.Select(c => Expression.Assign(c.Value, Expression.ArrayIndex(
                Unchanging.Of(Expression.Property(given.Of(nameof(Ledger.Books), c.Key), nameof(CellBook.Counts))), at(nameof(PickedRecords.Cells), Array.IndexOf(cuts, c.Key))))),
        ];
        Expression[] count =
        [
            .. scope.Select((unit, i) => Expression.Call(
                typeof(Counters), unit.Ladder is null ? nameof(Counters.CountFirst) : nameof(Counters.CountBoth), null, cells[Cut(unit)], at(nameof(PickedRecords.Counters), first + i))),
        ];
        return new JudgeCode(given, [.. cells.Values], Expression.Empty(), [.. find, .. count]) { IsOfPicked = true, LooksAway = true };
    }

    private static Unchanging Picked(JudgeParameters given, string rows, int row) => Unchanging.Of(Expression.ArrayIndex(given.Picked(rows), Expression.Constant(row)));
}
