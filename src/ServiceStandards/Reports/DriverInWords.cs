using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Puts the result of a driver analysis into the words of a language.</summary>
internal sealed class DriverInWords(DriverResult analysis, Tongue tongue)
{
    private const int GroupsShown = 24;
    private readonly IResultPhrases _say = tongue.Results;

    public DriverText Say() => new()
    {
        Title = Printable.Of(analysis.Title),
        Place = Printable.Of(tongue.Reports.Place(analysis.Id, analysis.Location.File, TextReport.Line(analysis.Location))),
        Sentence = Printable.Of(Joined(_say.DriversOf(analysis.Outcome), Standing(analysis.Whole), First(analysis.Whole), Besides)),
        Columns = _say.DriverHeads,
        Rows = [.. analysis.Whole.Drivers.Select(d => Row(d, analysis.Whole.RSquared!.Value))],
        Groups = [.. Groups],
    };

    private IEnumerable<string> Groups
    {
        get
        {
            foreach (DriverGroup group in analysis.Groups.Take(GroupsShown))
                yield return Printable.Of(Joined($"{group.Value ?? tongue.Words.NoValue}:", Standing(group.Figures), First(group.Figures)));
            if (analysis.Groups.Count > GroupsShown) yield return _say.MoreGroups(tongue.Numerals.Number(analysis.Groups.Count - GroupsShown));
        }
    }

    private string Standing(DriverFigures figures)
    {
        string records = tongue.Numerals.Count(figures.Count, tongue.Words.Record);
        if (figures.Obstacle is not { } obstacle) return _say.Explained(records, Number(figures.RSquared!.Value, 2), Number(figures.Mean!.Value, 2));
        string fields = string.Join(", ", obstacle.Fields);
        return obstacle.Reason switch
        {
            DriverObstacleReason.TooFewRecords => _say.TooFew(records, tongue.Numerals.Number(obstacle.Needed)),
            DriverObstacleReason.NoVariance => _say.NoVariance(records, fields),
            DriverObstacleReason.Dependent => _say.Dependent(records, fields),
            _ => throw new InvalidOperationException($"Unknown reason {obstacle.Reason}."),
        };
    }

    private string? First(DriverFigures figures)
    {
        string[] first = [.. figures.Drivers.Where(d => d.Quadrant == DriverQuadrant.ImproveFirst).OrderByDescending(d => d.ShapleyShare ?? d.RelativeWeight).Select(d => d.Field)];
        return first.Length > 0 ? _say.ImproveFirst(string.Join(", ", first)) : null;
    }

    private string? Besides
    {
        get
        {
            (long Count, Func<string, string> Say)[] accounts = [(analysis.Incomplete, _say.Incomplete), (analysis.Excluded, _say.Excluded), (analysis.OutOfScope, _say.OutOfScope)];
            string[] parts = [.. accounts.Where(a => a.Count > 0).Select(a => a.Say(tongue.Numerals.Number(a.Count)))];
            return parts.Length > 0 ? _say.Besides(string.Join("; ", parts)) : null;
        }
    }

    private IReadOnlyList<string> Row(Driver driver, double rSquared) =>
    [
        Printable.Of(driver.Field), Number(driver.Mean, 2), Number(driver.Correlation, 2), Number(driver.Beta, 2),
        Part(driver.RelativeWeight, rSquared), driver.ShapleyShare is { } share ? Part(share, rSquared) : "-", driver.Quadrant is { } quadrant ? _say.Quadrant(quadrant) : "-",
    ];

    private string Part(double share, double rSquared) => Number(rSquared > 0 ? share / rSquared * 100 : 0, 1) + "\u00A0%";

    private string Number(double value, int digits) => tongue.Brief.Fixed(((decimal)Math.Round(value, digits, MidpointRounding.AwayFromZero), digits));

    private static string Joined(params IEnumerable<string?> parts) => string.Join(' ', parts.OfType<string>());
}
