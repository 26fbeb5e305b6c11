using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Finds the standards of a set that differ in one limit only: same records, same cells, same exclusions, the same conditions but for that limit.</summary>
internal sealed class LadderPlanner
{
    private readonly BoundSet _set;
    private readonly TallyLayout _layout;
    private readonly ConditionKeys _keys = new();
    private readonly Dictionary<string, List<Rung>> _rungs = new(StringComparer.Ordinal);

    private LadderPlanner(BoundSet set, TallyLayout layout) => (_set, _layout) = (set, layout);

    /// <summary>The ladders, and the layout with places for them.</summary>
    public static (TallyLayout Layout, ImmutableArray<Ladder> Ladders) Plan(BoundSet set, TallyLayout layout) => new LadderPlanner(set, layout).Plan();

    private (TallyLayout, ImmutableArray<Ladder>) Plan()
    {
        foreach (ScopedStandard standard in ScopeGroups.Of(_set)) Collect(standard);
        int[] next = [.. _layout.Cuts.Select(c => c.Counts)];
        var ladders = ImmutableArray.CreateBuilder<Ladder>();
        foreach (List<Rung> rungs in Chosen()) ladders.Add(Make(ladders.Count, rungs, next));
        var cuts = _layout.Cuts.Select((c, i) => c with { LadderCounts = next[i] - c.Counts });
        return (_layout with { Cuts = [.. cuts], Ladders = [.. ladders.Select(l => l.Layout)] }, ladders.ToImmutable());
    }

    private void Collect(ScopedStandard scoped)
    {
        BoundStandard standard = _set.Standards[scoped.Index];
        if (standard.Measure is not BoundMeasure.Share share) return;
        foreach (BoundCondition.Within limit in LimitHole.Limits(share).Distinct())
        {
            if (!OnlyGoesOn(limit.Field) || PassedAt(limit) is not { } passedAt) continue;
            string key = Key(scoped, standard, LimitHole.In(share, limit));
            if (!_rungs.TryGetValue(key, out List<Rung>? rungs)) _rungs[key] = rungs = [];
            rungs.Add(new Rung(scoped.Index, limit, passedAt));
        }
    }

    /// <summary>Each standard on the longest of the ladders it could stand on.</summary>
    private IEnumerable<List<Rung>> Chosen()
    {
        var taken = new HashSet<int>();
        foreach (List<Rung> rungs in _rungs.Values.OrderByDescending(r => r.Count).ToList())
        {
            rungs.RemoveAll(r => taken.Contains(r.Standard));
            if (rungs.Count < 2) continue;
            taken.UnionWith(rungs.Select(r => r.Standard));
            yield return rungs;
        }
    }

    private Ladder Make(int number, List<Rung> rungs, int[] next)
    {
        bool isUpper = rungs[0].Limit.High is not null;
        Rung[] sorted = [.. isUpper ? rungs.OrderBy(r => r.PassedAt) : rungs.OrderByDescending(r => r.PassedAt)];
        StandardLayout first = _layout.Standards[sorted[0].Standard];
        int outcomes = first.Counts.Next - first.Counts.First;
        var layout = new LadderLayout(first.Cut, [.. sorted.Select(r => r.Standard)], outcomes, next[first.Cut], first.Evidence, first.LargerIsWorse);
        next[first.Cut] += layout.Counts;
        return new Ladder(number, layout, sorted[0].Limit, new LadderSteps([.. sorted.Select(r => r.PassedAt)], isUpper));
    }

    private string Key(ScopedStandard scoped, BoundStandard standard, BoundMeasure.Share holed)
    {
        StandardLayout layout = _layout.Standards[scoped.Index];
        IEnumerable<string> parts =
        [
            $"scope {scoped.Scope} cut {layout.Cut} {_keys.Of(holed.Condition)}",
            .. holed.LeftOut.Select(l => $"left {l.Reason}: {_keys.Of(l.Condition)}"),
            .. standard.Exclusions.Select(e => $"excluded {e.Because}: {_keys.Of(e.Condition)}"),
            $"evidence {layout.Evidence} {layout.LargerIsWorse} {standard.Target?.IsCeiling} {Named(standard.Subject)} {Named(standard.Time)}",
        ];
        return string.Join('\n', parts);
    }

    /// <summary>Whether the value does not run, or is a clock: what else runs may come to an end above or below where it is.</summary>
    private static bool OnlyGoesOn(BoundField field) => field switch
    {
        BoundField.Elapsed or BoundField.Clock or BoundField.Neighbour => true,
        BoundField.FirstGiven first => first.Parts.All(OnlyGoesOn),
        _ => !field.CanRun,
    };

    private string Named(BoundField? field) => field is null ? "-" : _keys.Of(field);

    /// <summary>The last whole number within the limit; null where the limit is no whole step of the field's values.</summary>
    private static long? PassedAt(BoundCondition.Within limit)
    {
        bool isUpper = limit.High is not null;
        BoundLimit bound = limit.High ?? limit.Low!.Value;
        decimal amount = bound.Value.Amount;
        bool isDecimal = FieldTypes.Of(limit.Field) == typeof(decimal);
        if (isDecimal && (!bound.Inclusive || !decimal.IsInteger(amount))) return null;
        decimal last = isUpper
            ? bound.Inclusive ? decimal.Floor(amount) : decimal.Ceiling(amount) - 1
            : bound.Inclusive ? decimal.Ceiling(amount) : decimal.Floor(amount) + 1;
        return last > long.MinValue && last < long.MaxValue ? (long)last : null;
    }

    private readonly record struct Rung(int Standard, BoundCondition.Within Limit, long PassedAt);
}
