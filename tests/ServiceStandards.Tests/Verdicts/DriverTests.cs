using System.Globalization;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Verdicts;

public sealed class DriverTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    public sealed record Mark(decimal? Overall, decimal? One, decimal? Two, decimal? Three = null, string? Branch = null, TimeSpan? Wait = null, DateTimeOffset? ArrivedAt = null, string? Queue = null);

    public sealed record Province(decimal Fertility, decimal Agriculture, decimal Examination, decimal Education, decimal Catholic, decimal InfantMortality);

    /// <summary>Fifty provinces at the least are wanted for five drivers, so each counts twice: that changes no correlation.</summary>
    private static readonly Lazy<Province[]> s_swiss = new(() => [.. Swiss().SelectMany(p => new[] { p, p })]);

    [Test]
    public void The_shares_of_the_Swiss_provinces_are_the_published_ones()
    {
        // The example of U. Grömping, Relative Importance for Linear Regression in R: The Package relaimpo, Journal of Statistical Software 17:1 (2006); computed again here in exact fractions.
        DriverFigures figures = Analyse("outcome: fertility, of: [agriculture, examination, education, catholic, infant-mortality]", s_swiss.Value).Whole;
        figures.Count.ShouldBe(94);
        figures.RSquared!.Value.ShouldBe(0.7067350015927254, 1e-13);
        Of(figures, d => d.ShapleyShare!.Value).ShouldBe([0.057091220768091255, 0.17117302890023417, 0.2601346786243846, 0.10557015037349367, 0.11276592292652184], 1e-13);
        Of(figures, d => d.Beta).ShouldBe([-0.3129212824999203, -0.16477822253934757, -0.6704007801060745, 0.34760002814421886, 0.25113597629871054], 1e-13);
        Of(figures, d => d.Correlation).ShouldBe([0.35307918361997476, -0.6458827064572875, -0.6637888570350692, 0.463684700651794, 0.41655603143498265], 1e-14);
        Of(figures, d => d.Mean).ShouldBe([50.659574468085104, 16.48936170212766, 10.97872340425532, 41.14382978723404, 19.942553191489363], 1e-13);
        figures.Mean!.Value.ShouldBe(70.14255319148936, 1e-13);
        figures.StandardDeviation!.Value.ShouldBe(12.491697150000338 * Math.Sqrt(46 * 2 / 93.0), 1e-12); // n - 1 below the line, for twice as many
    }

    [Test]
    public void The_relative_weights_of_the_Swiss_provinces_are_those_of_the_square_root_of_their_correlations()
    {
        // Johnson's formula with the square root found another way: by the iteration of Denman and Beavers (1976).
        DriverFigures figures = Analyse("outcome: fertility, of: [agriculture, examination, education, catholic, infant-mortality]", s_swiss.Value).Whole;
        Of(figures, d => d.RelativeWeight).ShouldBe([0.048416895811900805, 0.15470824980615983, 0.27196410464599974, 0.11468002994756167, 0.1169657213811047], 1e-12);
    }

    /// <summary>r(1) = 0.8, r(2) = 0.6 and r(1,2) = 0.5, on 8 points: by hand, R² = (0.64 + 0.36 - 2*0.8*0.6*0.5) / 0.75 = 0.52 / 0.75.</summary>
    [Test]
    public void Two_drivers_by_hand()
    {
        DriverSums sums = SumsOf([0.8, 0.6], 0.5);
        var correlations = new ServiceStandards.Verdicts.Drivers.Correlations(sums);
        double[] all = correlations.All();
        all.ShouldBe([1, 0.5, 0.8, 0.5, 1, 0.6, 0.8, 0.6, 1], 1e-9);
        var regression = new ServiceStandards.Verdicts.Drivers.Regression(all, 2);
        regression.Beta.ShouldBe([(0.8 - (0.5 * 0.6)) / 0.75, (0.6 - (0.5 * 0.8)) / 0.75], 1e-8);
        regression.RSquared.ShouldBe(0.52 / 0.75, 1e-8);
        var subsets = new ServiceStandards.Verdicts.Drivers.SubsetRegressions(all, 2);
        double first = (0.64 + (0.52 / 0.75) - 0.36) / 2; // alone, and after the other
        double[] shares = [subsets.Share(0), subsets.Share(1)];
        shares.ShouldBe([first, (0.52 / 0.75) - first], 1e-8);
        regression.RelativeWeights().ShouldBe(shares, 1e-8); // for two drivers Johnson's weights are the Shapley shares
    }

    [Test]
    public void Drivers_that_have_nothing_to_do_with_each_other_share_by_their_squared_correlations()
    {
        // all combinations of three two-valued drivers: they are uncorrelated
        Mark[] marks = [.. Enumerable.Range(0, 32).Select(i => new Mark((i & 1) * 4 + ((i >> 1) & 1) * 2 + ((i >> 2) & 1), i & 1, (i >> 1) & 1, (i >> 2) & 1))];
        DriverFigures figures = Analyse("outcome: overall, of: [one, two, three]", marks).Whole;
        double[] squares = Of(figures, d => d.Correlation * d.Correlation);
        squares.ShouldBe([16 / 21.0, 4 / 21.0, 1 / 21.0], 1e-12);
        Of(figures, d => d.ShapleyShare!.Value).ShouldBe(squares, 1e-12);
        Of(figures, d => d.RelativeWeight).ShouldBe(squares, 1e-12);
        figures.RSquared!.Value.ShouldBe(1, 1e-12);
    }

    [Test]
    public void Shares_and_weights_add_up_to_what_is_explained()
    {
        foreach (int seed in Enumerable.Range(1, 20))
        {
            DriverFigures figures = Analyse("outcome: overall, of: [one, two, three]", Random(seed, 60)).Whole;
            Of(figures, d => d.ShapleyShare!.Value).Sum().ShouldBe(figures.RSquared!.Value, 1e-12);
            Of(figures, d => d.RelativeWeight).Sum().ShouldBe(figures.RSquared!.Value, 1e-12);
            Of(figures, d => d.ShapleyShare!.Value).ShouldAllBe(s => s > -1e-12);
        }
    }

    [TestCase(19, DriverObstacleReason.TooFewRecords)]
    [TestCase(20, null)]
    public void It_takes_ten_records_for_each_driver(int records, DriverObstacleReason? reason)
    {
        DriverFigures figures = Analyse("outcome: overall, of: [one, two]", Random(1, records)).Whole;
        figures.Obstacle?.Reason.ShouldBe(reason!.Value);
        (figures.Obstacle is null).ShouldBe(reason is null);
        (figures.RSquared is null, figures.Drivers.Count == 0).ShouldBe((reason is not null, reason is not null));
    }

    [Test]
    public void A_field_that_never_varies_is_told()
    {
        Mark[] marks = [.. Random(1, 40).Select(m => m with { Two = 7.0m })];
        DriverObstacle obstacle = Analyse("outcome: overall, of: [one, two]", marks).Whole.Obstacle!;
        obstacle.Reason.ShouldBe(DriverObstacleReason.NoVariance);
        obstacle.Fields.ShouldBe(["two"]);
        Analyse("outcome: overall, of: [one, two]", [.. Random(1, 40).Select(m => m with { Overall = 7.0m })]).Whole.Obstacle!.Fields.ShouldBe(["overall"]);
    }

    [Test]
    public void A_driver_that_the_others_fix_is_told()
    {
        Mark[] marks = [.. Random(1, 40).Select(m => m with { Three = (2 * m.One) - m.Two })];
        DriverObstacle obstacle = Analyse("outcome: overall, of: [one, two, three]", marks).Whole.Obstacle!;
        obstacle.Reason.ShouldBe(DriverObstacleReason.Dependent);
        obstacle.Fields.ShouldBe(["three"]);
    }

    [Test]
    public void Records_that_lack_a_value_are_counted_apart_and_everything_adds_up()
    {
        Mark[] marks = [.. Random(1, 30).Select(m => m with { Queue = "sales" }), .. Random(2, 5).Select(m => m with { Queue = "sales", Two = null }), .. Random(3, 4).Select(m => m with { Queue = "test" }), .. Random(4, 3).Select(m => m with { Queue = "other" }), new(1, 1, 1)];
        StandardSet standards = StandardSet.Parse("""
            service-standards: 1
            exclusions:
              tests: { when: { queue: test }, because: Tests }
            drivers:
              marks: { outcome: overall, of: [one, two], for: { queue: [sales, test] } }
            """);
        DriverResult result = standards.For<Mark>().Evaluate(marks, s_asOf).Drivers[0];
        (result.Whole.Count, result.Incomplete, result.Excluded, result.OutOfScope, result.Unclear).ShouldBe((30, 5, 4, 4, 1));
    }

    [Test]
    public void The_evaluations_period_is_by_the_records_own_time()
    {
        DateTimeOffset day = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        Mark[] marks = [.. Random(1, 30).Select((m, i) => m with { ArrivedAt = i == 29 ? null : day.AddDays(i) })];
        var options = new EvaluationOptions { From = day.AddDays(2), Until = day.AddDays(27) };
        DriverResult result = Standards("outcome: overall, of: [one, two]").For<Mark>().Evaluate(marks, s_asOf, options).Drivers[0];
        (result.Whole.Count, result.Incomplete, result.OutOfScope).ShouldBe((25, 1, 4));
    }

    [Test]
    public void Groups_are_analysed_apart_those_without_a_group_too()
    {
        Mark[] north = Random(1, 40), south = Random(2, 30), none = Random(3, 5);
        Mark[] all = [.. north.Select(m => m with { Branch = "north" }), .. none, .. south.Select(m => m with { Branch = "south" })];
        DriverResult result = Analyse("outcome: overall, of: [one, two, three], by: branch", all);
        result.Groups.Select(g => (g.Value, g.Figures.Count)).ShouldBe([("north", 40), ("south", 30), (null, 5)]);
        result.Groups[0].Figures.RSquared.ShouldBe(Analyse("outcome: overall, of: [one, two, three]", north).Whole.RSquared);
        result.Groups[1].Figures.Drivers[1].ShouldBe(Analyse("outcome: overall, of: [one, two, three]", south).Whole.Drivers[1]);
        result.Groups[2].Figures.Obstacle!.Reason.ShouldBe(DriverObstacleReason.TooFewRecords);
        result.Whole.Count.ShouldBe(75);
    }

    [Test]
    public void Important_and_weak_is_to_be_improved_first()
    {
        // one and two explain all, three and four nothing; one and three have low marks
        Mark[] marks = [.. Enumerable.Range(0, 48).Select(i => (A: i & 1, B: (i >> 1) & 1, C: (i >> 2) & 1, D: (i >> 3) & 1))
            .Select(x => new Mark(x.A + x.B, x.A + 4, x.B + 8, x.C + 4, Wait: null) with { Queue = x.D.ToString(CultureInfo.InvariantCulture) })];
        StandardSet standards = StandardSet.Parse("""
            service-standards: 1
            fields:
              four: { choose: [{ when: { queue: "0" }, then: 8 }], otherwise: 9 }
            drivers:
              marks: { outcome: overall, of: [one, two, three, four] }
            """);
        standards.For<Mark>().Evaluate(marks, s_asOf).Drivers[0].Whole.Drivers.Select(d => d.Quadrant)
            .ShouldBe([DriverQuadrant.ImproveFirst, DriverQuadrant.KeepUp, DriverQuadrant.LowPriority, DriverQuadrant.PossibleOverkill]);
    }

    [Test]
    public void Drivers_that_are_equal_in_all_are_neither_important_nor_weak()
    {
        Mark[] marks = [.. Enumerable.Range(0, 40).Select(i => new Mark((i & 1) + ((i >> 1) & 1), (i & 1) + 0.1m, ((i >> 1) & 1) + 0.1m))];
        Analyse("outcome: overall, of: [one, two]", marks).Whole.Drivers.ShouldAllBe(d => d.Quadrant == DriverQuadrant.PossibleOverkill);
    }

    [Test]
    public void A_duration_is_a_driver_in_seconds_and_has_no_quadrant()
    {
        Mark[] marks = [.. Random(1, 40).Select(m => m with { Wait = TimeSpan.FromSeconds((double)(10 * m.One!.Value)) })];
        DriverFigures figures = Analyse("outcome: overall, of: [wait, two]", marks).Whole;
        figures.Drivers[0].Mean.ShouldBe(10 * Analyse("outcome: overall, of: [one, two]", marks).Whole.Drivers[0].Mean, 1e-12);
        figures.Drivers.ShouldAllBe(d => d.Quadrant == null);
        figures.RSquared!.Value.ShouldBe(Analyse("outcome: overall, of: [one, two]", marks).Whole.RSquared!.Value, 1e-12);
    }

    [Test]
    public void With_more_than_twelve_drivers_there_are_no_Shapley_shares()
    {
        var shape = new ObjectShape<int[]>();
        for (int i = 0; i < 14; i++)
        {
            int at = i;
            shape.Field($"f{at}", (int[] row) => row[at]);
        }

        var random = new Random(5);
        int[][] rows = [.. Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, 14).Select(_ => random.Next(1, 11)).ToArray())];
        StandardSet standards = StandardSet.Parse($"service-standards: 1\ndrivers:\n  many: {{ outcome: f13, of: [{string.Join(", ", Enumerable.Range(0, 13).Select(i => $"f{i}"))}] }}\n");
        DriverFigures figures = standards.For(shape).Evaluate(rows, s_asOf).Drivers[0].Whole;
        figures.Drivers.Count.ShouldBe(13);
        figures.Drivers.ShouldAllBe(d => d.ShapleyShare == null && d.Quadrant != null);
        Of(figures, d => d.RelativeWeight).Sum().ShouldBe(figures.RSquared!.Value, 1e-10);
    }

    [Test]
    public void Any_order_any_threads_and_any_split_give_the_same_bytes()
    {
        StandardSet standards = Standards("outcome: overall, of: [one, two, three], by: branch");
        Mark[] marks = [.. Random(9, 9000).Select((m, i) => m with { Branch = (i % 3) switch { 0 => "a", 1 => "b", _ => null }, One = m.One + (i % 7 == 0 ? 0.1234567890123456789m : 0) })];
        StandardsFor<Mark> bound = standards.For<Mark>();
        byte[] whole = Bytes(bound.Evaluate(marks, s_asOf, new EvaluationOptions { Threads = 1 }));
        Bytes(bound.Evaluate([.. marks.Reverse()], s_asOf, new EvaluationOptions { Threads = 2 })).ShouldBe(whole);
        Tally[] parts = [.. marks.Chunk(1234).Select(c => bound.Measure(c, s_asOf))];
        Bytes(bound.Report(parts.Reverse().Aggregate((a, b) => a.Merge(b)))).ShouldBe(whole);
    }

    [Test]
    public void Moments_do_not_round()
    {
        var sums = new DriverSums(2);
        decimal[][] rows = [[1e20m, 1], [0.0000000001m, 2], [-1e20m, 3], [7, 4]];
        foreach (decimal[] row in rows) sums.Note(row);
        sums.Sum(0).ShouldBe(System.Numerics.BigInteger.Parse("70000000001000000000000000000", CultureInfo.InvariantCulture));
        sums.Covariance(1, 1).ShouldBe(System.Numerics.BigInteger.Pow(10, 56) * ((4 * 30) - 100));
    }

    [Test]
    public void A_report_shows_the_drivers_as_text()
    {
        using var text = new StringWriter();
        Mark[] marks = [.. Enumerable.Range(0, 32).Select(i => new Mark((i & 1) * 4 + ((i >> 1) & 1) * 2 + ((i >> 2) & 1), i & 1, ((i >> 1) & 1) + 5, (i >> 2) & 1, i < 4 ? "south" : "north"))];
        Standards("title: What counts, outcome: overall, of: [one, two, three], by: branch").For<Mark>().Evaluate([.. marks, new(1, null, 1)], s_asOf).WriteText(text);
        string whole = text.ToString();
        whole[whole.IndexOf("What counts  [", StringComparison.Ordinal)..].ShouldBe("""
            What counts  [marks, standards.yaml line 3]
              Drivers of overall: 32 records, R2 1.00, mean 3.50. Improve first: one.
                Besides: 1 lacks a value.
                Driver  Mean     r  Beta  Weight  Shapley  Quadrant
                one     0.50  0.87  0.87  76.2 %   76.2 %  improve first
                two     5.50  0.44  0.44  19.0 %   19.0 %  possible overkill
                three   0.50  0.22  0.22   4.8 %    4.8 %  low priority
                north: 28 records, too few: it takes 30.
                south: 4 records, too few: it takes 30.

            """);
    }

    [Test]
    public void A_report_shows_the_drivers_as_json()
    {
        Mark[] marks = [.. Enumerable.Range(0, 32).Select(i => new Mark((i & 1) * 2 + ((i >> 1) & 1), i & 1, ((i >> 1) & 1) + 5))];
        using var json = System.Text.Json.JsonDocument.Parse(Bytes(Standards("outcome: overall, of: [one, two]").For<Mark>().Evaluate(marks, s_asOf)));
        System.Text.Json.JsonSerializer.Serialize(json.RootElement.GetProperty("drivers")).ShouldBe(
            """[{"id":"marks","title":"marks","outcome":"overall","by":null,"incomplete":0,"excluded":0,"outOfScope":0,"unclear":0,"count":32,"obstacle":null,"mean":1.500000,"standardDeviation":1.135924,"rSquared":1.000000,"drivers":["""
            + """{"field":"one","mean":0.500000,"standardDeviation":0.508001,"correlation":0.894427,"beta":0.894427,"relativeWeight":0.800000,"shapleyShare":0.800000,"quadrant":"improve-first"},"""
            + """{"field":"two","mean":5.500000,"standardDeviation":0.508001,"correlation":0.447214,"beta":0.447214,"relativeWeight":0.200000,"shapleyShare":0.200000,"quadrant":"possible-overkill"}],"groups":[],"location":{"file":"standards.yaml","line":3}}]""");
    }

    private static StandardSet Standards(string analysis) => StandardSet.Parse($"service-standards: 1\ndrivers:\n  marks: {{ {analysis} }}\n");

    private static DriverResult Analyse<T>(string analysis, IReadOnlyList<T> records) => Standards(analysis).For<T>().Evaluate(records, s_asOf).Drivers.Single();

    private static double[] Of(DriverFigures figures, Func<Driver, double> figure) => [.. figures.Drivers.Select(figure)];

    private static byte[] Bytes(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return stream.ToArray();
    }

    private static Mark[] Random(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (One: random.Next(1, 11), Two: random.Next(1, 11), Three: random.Next(1, 11)))
            .Select(m => new Mark((m.One * 0.5m) + (m.Two * 0.3m) + random.Next(0, 4), m.One, m.Two, m.Three))];
    }

    /// <summary>Eight points whose correlations are as asked: orthogonal contrasts, mixed.</summary>
    private static DriverSums SumsOf(double[] toOutcome, double between)
    {
        double second = Math.Sqrt(1 - (between * between)), third = (toOutcome[1] - (between * toOutcome[0])) / second;
        double rest = Math.Sqrt(1 - (toOutcome[0] * toOutcome[0]) - (third * third));
        var sums = new DriverSums(3);
        for (int i = 0; i < 8; i++)
        {
            double a = (i & 1) == 0 ? 1 : -1, b = (i & 2) == 0 ? 1 : -1, c = (i & 4) == 0 ? 1 : -1;
            sums.Note([(decimal)a, (decimal)((between * a) + (second * b)), (decimal)((toOutcome[0] * a) + (third * b) + (rest * c))]);
        }

        return sums;
    }

    private static IEnumerable<Province> Swiss()
    {
        using Stream stream = typeof(DriverTests).Assembly.GetManifestResourceStream("swiss.cases")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            decimal[] values = [.. line.Split(' ').Select(v => decimal.Parse(v, CultureInfo.InvariantCulture))];
            yield return new Province(values[0], values[1], values[2], values[3], values[4], values[5]);
        }
    }
}
