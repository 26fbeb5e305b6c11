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
    private const int CountersEach = 2; // a ladder has so many, a standard the first of them

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
            judges.Add(Judge(units, negative));
            taken.UnionWith(units.SelectMany(u => u.Standards));
        }

        return (judges.ToImmutable(), [.. standards.Where(s => !taken.Contains(s.Index))]);
    }

    private bool IsSimple(VectorUnit unit)
    {
        VectorLoop<T> scope = NewLoop(), loop = NewLoop();
        scope.AddScopes([set.Standards[unit.Standards[0]]], Negatives(fused(unit.Scoped, [])));
        loop.Add(unit, scope: 0, counter: 0);
        return scope.Succeeded && loop.Succeeded;
    }

    private VectorJudge<T> Judge(VectorUnit[] units, HashSet<BoundField> negative)
    {
        ImmutableArray<Judge<T>> judges = fused(units.SelectMany(u => u.Scoped), negative);
        VectorUnit[][] scopes = [.. units.GroupBy(u => u.Scope).Select(g => g.ToArray())];
        VectorLoop<T> pick = NewLoop();
        pick.AddScopes([.. scopes.Select(s => set.Standards[s[0].Standards[0]])], Negatives(judges));
        List<VectorLoop<T>> decide = [];
        List<JudgeCode> count = [];
        foreach (VectorUnit[] scope in scopes)
        {
            int first = CountersEach * decide.Count;
            foreach (VectorUnit unit in scope)
            {
                decide.Add(NewLoop());
                decide[^1].Add(unit, count.Count, CountersEach * (decide.Count - 1));
            }

            count.Add(Count(scope, first));
        }

        return new VectorJudge<T>(() => [pick.Compile(), .. decide.Select(d => d.Compile())], () => [.. count.Select(c => LoopCompiler<T>.Compile(shape, c))], judges, shape.BatchesBeforeVectors);
    }

    private VectorLoop<T> NewLoop() => new(set, layout, shape);

    /// <summary>Counts the records of a scope in their cells.</summary>
    private JudgeCode Count(VectorUnit[] units, int firstCounter)
    {
        var given = new JudgeParameters();
        FieldReader fields = given.Fields(neighbours);
        var cells = new CellFinder(given, fields.Read, isAlone: true);
        Expression[] counting = [.. units.SelectMany((unit, i) => Enumerable.Range(firstCounter + (CountersEach * i), unit.Ladder is null ? 1 : CountersEach).Select(counter => Count(unit, counter)))];
        return new JudgeCode(given, [.. fields.Variables, .. cells.Variables], Expression.Empty(), [.. fields.Statements, .. cells.Find, .. counting]) { IsOfPicked = true };

        Expression Count(VectorUnit unit, int counter)
        {
            int first = unit.Standards[0], cut = layout.Standards[first].Cut;
            Expression numbers = Unchanging.Of(Expression.ArrayIndex(given.Picked(nameof(PickedRecords.Counters)), Expression.Constant(counter)));
            return RecordClasses.Increment(cells.Counts(cut, layout.Cuts[cut], set.Standards[first]), Expression.ArrayIndex(numbers, shape.Place!));
        }
    }

    private static IEnumerable<BoundField.Elapsed> Negatives(IEnumerable<Judge<T>> judges) => judges.SelectMany(j => j.Negatives);
}
