using System.Globalization;
using NodaTime;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Comparison;

/// <summary>All that a report says otherwise than the reference, a line each.</summary>
internal sealed class Disagreements
{
    private readonly List<string> _found = [];
    private readonly Trial _given;

    private Disagreements(Trial given) => _given = given;

    public static IReadOnlyList<string> Between(Trial given, IReadOnlyList<ExpectedStandard> expected, ComplianceReport report)
    {
        var found = new Disagreements(given);
        found.Same("read", (long)given.Records.Count, report.Records.Read);
        found.Same("standards", Names(expected.Select(s => (s.Id, s.Version))), Names(report.Standards.Select(s => (s.Id, s.Version))));
        foreach (var (standard, result) in expected.Zip(report.Standards)) found.Compare(standard, result);
        found.CompareCards(expected, report);
        new DriverComparison(found.Same).Compare(ReferenceEvaluator.Analyse(given.File, given.Records, given.AsOf, given.Period), report.Drivers);
        return found._found;
    }

    private static string Names(IEnumerable<(string Id, int Version)> standards) => string.Join(", ", standards);

    private void Compare(ExpectedStandard expected, StandardResult result)
    {
        string where = $"{expected.Id} v{expected.Version}";
        WrittenStandard standard = _given.File.Standards.Where(s => s.Id == expected.Id).ElementAt(expected.Version - 1);
        var figures = new FigureComparison(Same, _given.File.UnitOf(standard.Measure));
        figures.Compare(where, expected.Whole, result.Whole);
        Same($"{where} out of scope", expected.Whole.OutOfScope, result.Whole.OutOfScope);
        Same($"{where} unclear", expected.Whole.Unclear, result.Whole.Unclear);
        var cells = result.Cells.ToDictionary(c => new ExpectedCell(c.Period, [.. c.Group.Select(g => g.Value)], expected.Whole).Key, c => c.Figures, StringComparer.Ordinal);
        Same($"{where} cells", Lines(expected.Cells.Select(c => c.Key)), Lines(cells.Keys));
        foreach (ExpectedCell cell in expected.Cells)
        {
            if (cells.TryGetValue(cell.Key, out Figures? found)) figures.Compare($"{where} [{cell.Key}]", cell.Figures, found);
        }

        Compare($"{where} worst", expected.Worst, result.Evidence.Worst, standard);
        Compare($"{where} nearest", expected.Nearest, result.Evidence.Nearest, standard);
        Compare($"{where} at risk", expected.AtRisk, result.AtRisk, standard);
    }

    /// <summary>Where nobody asked, or no limit is on a clock, there is no list.</summary>
    private void Compare(string what, ExpectedAtRisk? expected, AtRisk? found, WrittenStandard standard)
    {
        if (expected is null) Same($"{what} is given", false, found is not null);
        Same($"{what} count", expected?.Count ?? 0, found?.Count ?? 0);
        IReadOnlyList<(string Record, Instant Due, Fraction? Amount)> soonest = expected?.Soonest ?? [];
        Same(what, string.Join(", ", soonest.Select(e => $"{e.Record} {e.Due:g}")), string.Join(", ", (found?.Soonest ?? []).Select(e => $"{e.Record} {Instant.FromDateTimeOffset(e.DueAt):g}")));
        foreach (var (one, item) in soonest.Zip(found?.Soonest ?? []))
        {
            Fraction? amount = Shown(one.Amount, standard);
            if (one.Due.ToDateTimeOffset() != item.DueAt || !Amounts.AreSame(amount, item.Amount)) Same($"{what} {one.Record}", Amounts.Text(amount), Amounts.Text(item.Amount));
        }
    }

    private void CompareCards(IReadOnlyList<ExpectedStandard> standards, ComplianceReport report)
    {
        var judge = new CardJudge(_given.File, standards);
        Same("scorecards", Lines(_given.File.Scorecards.Select(c => c.Id)), Lines(report.Scorecards.Select(c => c.Id)));
        foreach (ScorecardResult card in report.Scorecards)
        {
            ExpectedCard expected = judge.Judge(_given.File.Scorecards.Single(c => c.Id == card.Id));
            Same($"{card.Id} verdict", expected.Verdict.ToString(), card.Verdict.ToString());
            Same($"{card.Id} parts", Lines(expected.Parts.Select(p => $"{p.Id} {p.Verdict} {p.Earned}")), Lines(card.Parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id} {p.Verdict} {p.Earned:0.############################}"))));
            Same($"{card.Id} decided", Lines(expected.Decided), Lines(card.Decision.Parts));
            Same($"{card.Id} has a score", expected.Score is not null, card.Score is not null);
            if (expected.Score is { } score && card.Score is { } found && (score - Fraction.Of(found)) * (score - Fraction.Of(found)) > new Fraction(1, System.Numerics.BigInteger.Pow(10, 35)))
                Same($"{card.Id} score", score.ToText(), found.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Lines(IEnumerable<string> keys) => string.Join("; ", keys.Order(StringComparer.Ordinal));

    private void Compare(string what, IReadOnlyList<ExpectedEvidence> expected, IReadOnlyList<EvidenceItem> found, WrittenStandard standard)
    {
        Same(what, string.Join(", ", expected.Select(e => e.Record)), string.Join(", ", found.Select(e => e.Record)));
        foreach (var (one, item) in expected.Zip(found))
        {
            Fraction? amount = Shown(one.Amount, standard);
            if (!Amounts.AreSame(amount, item.Amount)) Same($"{what} {one.Record}", Amounts.Text(amount), Amounts.Text(item.Amount));
        }
    }

    /// <summary>Durations in seconds; times and dates have no amount.</summary>
    private Fraction? Shown(Fraction? amount, WrittenStandard standard) =>
        amount is null || EvidenceSubject.Of(standard.Measure) is not { } subject ? null : _given.File.KindOf(subject.Field) switch
        {
            Kind.Duration => amount / Fraction.Whole(TimeSpan.TicksPerSecond),
            Kind.Number => amount,
            _ => null,
        };

    private void Same<T>(string what, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found)) _found.Add($"{what}: expected {Text(expected)}, found {Text(found)}");
    }

    private static string Text<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}") is { Length: > 0 } text ? text : "nothing";
}
