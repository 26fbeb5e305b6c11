using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>The standards of one scope, and where what a record gave to each of them is kept.</summary>
/// <param name="Name">Names the scope in messages.</param>
/// <param name="Judges">The compiled standards.</param>
/// <param name="Places">By standard of the scope.</param>
/// <param name="Cuts">The cuts of the standards, each once.</param>
/// <param name="Values">How many values are kept of a record.</param>
/// <param name="HasId">Whether a record has an id of its own.</param>
internal sealed record ScopePlan<T>(string Name, ScopeJudges<T> Judges, ImmutableArray<GivenPlace> Places, ImmutableArray<int> Cuts, int Values, Func<T, bool> HasId)
{
    public static ScopePlan<T> Of(string name, BoundSet set, TallyLayout layout, ScopeJudges<T> judges, Func<T, bool> hasId)
    {
        ImmutableArray<int> cuts = [.. judges.Standards.Select(s => layout.Standards[s].Cut).Distinct()];
        var values = new List<object>();
        ImmutableArray<GivenPlace> places =
        [
            .. judges.Standards.Select(s => new GivenPlace(
                s, layout.Standards[s], cuts.IndexOf(layout.Standards[s].Cut), ValueOf(set.Standards[s].Measure, values), set.Standards[s].Measure is BoundMeasure.Rate, EvidenceCode(set.Standards[s]))),
        ];
        return new ScopePlan<T>(name, judges, places, cuts, values.Count, hasId);
    }

    /// <summary>Figures of one field share its value; a rate has two of its own.</summary>
    private static int ValueOf(BoundMeasure measure, List<object> values)
    {
        if (measure is BoundMeasure.Share or BoundMeasure.Count) return -1;
        if (measure is BoundMeasure.Rate)
        {
            values.AddRange([new object(), new object()]);
            return values.Count - 2;
        }

        object field = measure switch
        {
            BoundMeasure.Figure { Kind: Model.FigureKind.Nps } => new object(), // keeps promoter, detractor or neither, not the value
            BoundMeasure.Figure figure => figure.Field,
            BoundMeasure.Percentile percentile => percentile.Field,
            _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
        };
        int known = values.IndexOf(field);
        if (known >= 0) return known;
        values.Add(field);
        return values.Count - 1;
    }

    /// <summary>The class whose records are evidence against the standard.</summary>
    private static int EvidenceCode(BoundStandard standard) =>
        standard.Source.Evidence == 0 || standard.Measure is not (BoundMeasure.Share or BoundMeasure.Count) ? 0 : standard.Target?.IsCeiling == true ? GivenCode.Met : GivenCode.Missed;
}
