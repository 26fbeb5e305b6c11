using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Periods;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Decides where the counters of each standard stand: standards that are cut the same way share their cells.</summary>
internal static class LayoutPlanner
{
    public static TallyLayout Plan(BoundSet set) => Plan(set, FieldTypes.Of);

    /// <summary>The layout of tallies that are only reported: how the group fields were held in the records does not matter any more.</summary>
    public static TallyLayout PlanForReport(BoundSet set) => Plan(set, _ => typeof(string));

    private static TallyLayout Plan(BoundSet set, Func<BoundField, Type> typeOf)
    {
        var cuts = new List<CutPlan>();
        var standards = ImmutableArray.CreateBuilder<StandardLayout>();
        foreach (BoundStandard standard in set.Standards)
        {
            int cut = cuts.FindIndex(c => c.Fits(standard));
            if (cut < 0)
            {
                cut = cuts.Count;
                cuts.Add(new CutPlan(standard));
            }

            standards.Add(cuts[cut].Add(standard, cut));
        }

        return new TallyLayout([.. cuts.Select(c => c.ToLayout(typeOf))], standards.ToImmutable(), [.. set.Drivers.Select(d => new DriverLayout(d.Fields.Length, d.By is { } by ? typeOf(by) : null))])
        {
            Parts = [.. set.Files.SelectMany(f => f.Parts)],
            Fields = [.. set.Columns.Select(c => new FieldOfKind(c.Name, c.Kind)).Distinct().OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Kind)],
            Watches = [.. WatchCompiler.Plan(set).Select(uses => new WatchLayout(uses[0].Field.Name, [.. uses.Select(u => u.Text)]))],
        };
    }

    private sealed class CutPlan(BoundStandard first)
    {
        private readonly List<FigureTally> _figures = [];
        private int _counts;

        public bool Fits(BoundStandard other) =>
            first.File == other.File && first.Source.Per == other.Source.Per && first.By.SequenceEqual(other.By)
            && (first.Time == other.Time || first.Source.Per is null);

        public StandardLayout Add(BoundStandard standard, int cut)
        {
            var share = standard.Measure as BoundMeasure.Share;
            var counts = new CountLayout(
                _counts,
                [.. share?.LeftOut.Select(l => l.Reason).Distinct(StringComparer.Ordinal) ?? []],
                [.. standard.Exclusions.Select(e => e.Because).Distinct(StringComparer.Ordinal)]);
            _counts = counts.Next;
            int? figure = null;
            if (Figure(standard.Measure) is { } tally)
            {
                figure = _figures.Count;
                _figures.Add(tally);
            }

            bool ceiling = standard.Target?.IsCeiling ?? false;
            return new StandardLayout(cut, counts, figure, standard.Source.Evidence, EvidenceSubject.LargerIsWorse(standard.Measure) != ceiling);
        }

        public CutLayout ToLayout(Func<BoundField, Type> typeOf) => new(
            first.Source.Per is { } period ? new PeriodCut(period, first.File.TimeZone, first.File.FiscalYear, first.File.WeekStartsOnSunday) : null,
            [.. first.By.Select(typeOf)],
            _counts,
            [.. _figures]);

        private static FigureTally? Figure(BoundMeasure measure) => measure switch
        {
            BoundMeasure.Share or BoundMeasure.Count => null,
            BoundMeasure.Percentile percentile => new HistogramTally(percentile.At),
            BoundMeasure.Rate => new RateTally(),
            BoundMeasure.Figure { Kind: FigureKind.Average } => new SumTally(average: true),
            BoundMeasure.Figure { Kind: FigureKind.Total } => new SumTally(average: false),
            BoundMeasure.Figure { Kind: FigureKind.Lowest } => new HistogramTally(0),
            BoundMeasure.Figure { Kind: FigureKind.Highest } => new HistogramTally(100),
            BoundMeasure.Figure { Kind: FigureKind.Nps } => new NpsTally(),
            _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
        };
    }
}
