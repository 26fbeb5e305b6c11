using System.Globalization;
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

        Same($"{where} worst", Lines(expected.Worst, standard), Lines(result.Evidence.Worst));
        Same($"{where} nearest", Lines(expected.Nearest, standard), Lines(result.Evidence.Nearest));
    }

    private static string Lines(IEnumerable<string> keys) => string.Join("; ", keys.Order(StringComparer.Ordinal));

    private string Lines(IEnumerable<ExpectedEvidence> evidence, WrittenStandard standard) => string.Join(", ", evidence.Select(e => $"{e.Record}={Shown(e.Amount, standard)}"));

    private static string Lines(IEnumerable<EvidenceItem> evidence) =>
        string.Join(", ", evidence.Select(e => $"{e.Record}={e.Amount?.ToString("0.############################", CultureInfo.InvariantCulture)}"));

    /// <summary>Durations in seconds; times and dates have no amount.</summary>
    private string? Shown(Fraction? amount, WrittenStandard standard) =>
        amount is null || EvidenceSubject.Of(standard.Measure) is not { } subject ? null : _given.File.KindOf(subject.Field) switch
        {
            Kind.Duration => (amount / Fraction.Whole(TimeSpan.TicksPerSecond)).ToText(),
            Kind.Number => amount.ToText(),
            _ => null,
        };

    private void Same<T>(string what, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found)) _found.Add($"{what}: expected {Text(expected)}, found {Text(found)}");
    }

    private static string Text<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}") is { Length: > 0 } text ? text : "nothing";
}
