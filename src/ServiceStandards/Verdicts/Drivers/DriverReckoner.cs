using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;
using ServiceStandards.Values;

namespace ServiceStandards.Verdicts.Drivers;

/// <summary>Reckons the figures of a driver analysis from what was counted.</summary>
internal sealed class DriverReckoner(BoundDrivers analysis)
{
    /// <summary>The usual rule of thumb for regressions on survey data.</summary>
    private const int RecordsPerDriver = 10;

    /// <summary>So that the last digits of equal shares do not make one of them important.</summary>
    private const double Hair = 1e-9;

    private readonly int _drivers = analysis.Fields.Length - 1;

    public DriverResult Reach(DriverTally tally, long records)
    {
        DriverSums whole = tally.Whole();
        return new DriverResult
        {
            Id = analysis.Source.Id,
            Title = analysis.Source.Title.In(analysis.File.Language),
            Outcome = analysis.Fields[^1].Name,
            By = analysis.By?.Name,
            Whole = Reckon(whole),
            Groups = analysis.By is null ? [] : [.. tally.Groups.Select(g => new DriverGroup(g.Group, Reckon(g.Sums)))],
            Incomplete = tally.Incomplete,
            Excluded = tally.Excluded,
            OutOfScope = records - whole.Count - tally.Incomplete - tally.Excluded,
            Unclear = tally.Unclear,
            Location = analysis.Source.Location,
        };
    }

    private DriverFigures Reckon(DriverSums sums)
    {
        var correlations = new Correlations(sums);
        if (Obstacle(sums, correlations) is { } obstacle) return new DriverFigures { Count = sums.Count, Obstacle = obstacle };
        double[] all = correlations.All();
        if (SubsetRegressions.Dependent(all, _drivers) is { } fixedOne) return new DriverFigures { Count = sums.Count, Obstacle = Because(DriverObstacleReason.Dependent, [fixedOne]) };
        var regression = new Regression(all, _drivers);
        return new DriverFigures
        {
            Count = sums.Count,
            Obstacle = null,
            Mean = correlations.Mean(_drivers),
            StandardDeviation = correlations.StandardDeviation(_drivers),
            RSquared = regression.RSquared,
            Drivers = Drivers(correlations, regression, _drivers <= SubsetRegressions.MostDrivers ? new SubsetRegressions(all, _drivers) : null),
        };
    }

    private DriverObstacle? Obstacle(DriverSums sums, Correlations correlations)
    {
        if (sums.Count < Needed) return Because(DriverObstacleReason.TooFewRecords, []);
        int[] flat = [.. Enumerable.Range(0, sums.Variables).Where(v => !correlations.HasVariance(v))];
        return flat.Length > 0 ? Because(DriverObstacleReason.NoVariance, flat) : null;
    }

    private long Needed => (long)RecordsPerDriver * _drivers;

    private DriverObstacle Because(DriverObstacleReason reason, IEnumerable<int> variables) =>
        new(reason, [.. variables.Select(v => analysis.Fields[v].Name)], Needed);

    private ImmutableArray<Driver> Drivers(Correlations correlations, Regression regression, SubsetRegressions? subsets)
    {
        double[] weights = regression.RelativeWeights();
        double[] importance = subsets is null ? weights : [.. Enumerable.Range(0, _drivers).Select(subsets.Share)];
        bool comparable = _drivers > 1 && analysis.Fields.SkipLast(1).All(f => f.Kind == ValueKind.Number);
        return
        [
            .. Enumerable.Range(0, _drivers).Select(i => new Driver
            {
                Field = analysis.Fields[i].Name,
                Mean = correlations.Mean(i),
                StandardDeviation = correlations.StandardDeviation(i),
                Correlation = correlations.Between(i, correlations.Outcome),
                Beta = regression.Beta[i],
                RelativeWeight = weights[i],
                ShapleyShare = subsets is null ? null : importance[i],
                Quadrant = comparable ? Quadrant(importance[i] > importance.Sum() / _drivers * (1 + Hair), correlations.IsBelowAverage(i)) : null,
            }),
        ];
    }

    private static DriverQuadrant Quadrant(bool important, bool weak) => (important, weak) switch
    {
        (true, true) => DriverQuadrant.ImproveFirst,
        (true, false) => DriverQuadrant.KeepUp,
        (false, true) => DriverQuadrant.LowPriority,
        (false, false) => DriverQuadrant.PossibleOverkill,
    };
}
