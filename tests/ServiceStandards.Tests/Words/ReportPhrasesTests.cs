using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Tests.Words;

/// <summary>Whatever can come out has words in both languages.</summary>
public sealed class ReportPhrasesTests
{
    private static readonly Tongue[] s_tongues = [Tongue.English, Tongue.Dutch];

    private static IEnumerable<Func<Tongue, string>> Sayings =>
    [
        .. Enum.GetValues<Verdict>().SelectMany(v => new Func<Tongue, string>[] { t => t.Reports.Verdict(v), t => t.Reports.Counted(v) }),
        .. Enum.GetValues<DriverQuadrant>().Select(q => (Func<Tongue, string>)(t => t.Results.Quadrant(q))),
        .. Enum.GetValues<ScorecardReason>().SelectMany(r => new[] { true, false }.Select(passes => (Func<Tongue, string>)(t => t.Results.Decided(r, passes, "x")))),
        t => t.Reports.Verdict(null),
        t => t.Reports.Counted(null),
    ];

    [TestCaseSource(nameof(Sayings))]
    public void All_of_it_is_said_in_each_language_in_other_words(object saying)
    {
        string[] said = [.. s_tongues.Select((Func<Tongue, string>)saying)];
        said.ShouldAllBe(s => s.Length > 0);
        said.Distinct().Count().ShouldBe(2, string.Join(" | ", said));
    }
}
