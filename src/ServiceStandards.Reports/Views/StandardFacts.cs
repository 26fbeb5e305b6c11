using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>What a standard says of itself beside its promise, and how sure its figure is: names and values that every writer shows.</summary>
internal sealed class StandardFacts(PageWords words)
{
    private readonly AmountWriter _amounts = new(words);
    private readonly TimeWriter _times = new(words);

    public IEnumerable<(string Name, string Value)> Of(StandardResult standard)
    {
        if (standard.Versions > 1 || standard.EffectiveFrom is not null || standard.EffectiveUntil is not null) yield return (words.InForce, InForce(standard));
        if (standard.Why is { } why) yield return (words.Why, why);
        if (standard.Improve is { } improve && standard.Verdict is Verdict.NonCompliant or Verdict.Tolerated) yield return (words.Improve, improve);
        if (standard.JudgesEach) yield return (words.JudgedOn, words.EachCell);
        if (standard.Minimum > 0) yield return (words.Minimum, AmountWriter.Fill(words.MinimumMeans, _amounts.Count(standard.Minimum)));
        if (standard.Target?.Confidence is { } confidence) yield return (words.Confidence, AmountWriter.Fill(words.ConfidenceMeans, _amounts.Exact(confidence, "share")));
        if (standard.Whole is { IntervalLow: { } low, IntervalHigh: { } high }) yield return (words.Interval, AmountWriter.Fill(words.IntervalValue, Share(low, standard), Share(high, standard)));
        if (standard.Tags.Count > 0) yield return (words.Tags, string.Join(", ", standard.Tags));
    }

    /// <summary>How a share comes about, with its numbers; null for other measures and without data.</summary>
    public string? Formula(StandardResult standard, string attained)
    {
        if (!standard.IsShare || standard.Whole.Judged == 0) return null;
        return AmountWriter.Fill(standard.CountsOffenders ? words.FormulaOffenders : words.FormulaShare, _amounts.Count(standard.Whole.Met), _amounts.Count(standard.Whole.Missed), attained);
    }

    private string InForce(StandardResult standard)
    {
        List<string> parts = [];
        if (standard.Versions > 1) parts.Add(AmountWriter.Fill(words.VersionOf, _amounts.Count(standard.Version), _amounts.Count(standard.Versions)));
        if (standard.EffectiveFrom is { } from) parts.Add(AmountWriter.Fill(words.From, _times.DayOrMoment(from)));
        if (standard.EffectiveUntil is { } until) parts.Add(AmountWriter.Fill(words.Until, _times.DayOrMoment(until)));
        return string.Join(", ", parts);
    }

    private string Share(double share, StandardResult standard) => _amounts.Of((decimal)share, "share", standard.Target);
}
