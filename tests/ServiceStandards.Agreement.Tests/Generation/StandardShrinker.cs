using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes standards and conditions simpler, one thing at a time.</summary>
internal static class StandardShrinker
{
    public static IEnumerable<WrittenStandard> Simpler(WrittenStandard standard)
    {
        if (standard.For is not null) yield return standard with { For = null };
        if (standard.Exclude.Count > 0) yield return standard with { Exclude = [] };
        if (standard.Effective is not null) yield return standard with { Effective = null };
        if (standard.Confidence is not null) yield return standard with { Confidence = null };
        if (standard.JudgeEach) yield return standard with { JudgeEach = false };
        if (standard.Per is not null) yield return standard with { Per = null, JudgeEach = false };
        if (standard.By.Count > 0) yield return standard with { By = [.. standard.By.Skip(1)], JudgeEach = false };
        if (standard.At is not null) yield return standard with { At = null };
        if (standard.Minimum is not null) yield return standard with { Minimum = null };
        if (standard.Evidence is not null) yield return standard with { Evidence = null };
        if (standard.Target?.Tolerate is not null) yield return standard with { Target = standard.Target with { Tolerate = null } };
        if (standard.For is { } scope) foreach (WrittenCondition simpler in Simpler(scope)) yield return standard with { For = simpler };
        foreach (WrittenMeasure simpler in Simpler(standard.Measure)) yield return standard with { Measure = simpler };
    }

    public static IEnumerable<WrittenExclusion> Simpler(WrittenExclusion exclusion)
    {
        if (exclusion.When is not null && exclusion.During is not null) yield return exclusion with { During = null };
        if (exclusion.When is { } when) foreach (WrittenCondition simpler in Simpler(when)) yield return exclusion with { When = simpler };
    }

    private static IEnumerable<WrittenMeasure> Simpler(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Share share => Simpler(share.Condition).Select(c => new WrittenMeasure.Share(c)),
        WrittenMeasure.Every every => Simpler(every.Condition).Select(c => new WrittenMeasure.Every(c)),
        WrittenMeasure.Count count => Simpler(count.Condition).Select(c => new WrittenMeasure.Count(c)),
        WrittenMeasure.ServiceLevel level => Simpler(level),
        WrittenMeasure.Rate rate => [.. Simpler(rate.Of).Select(s => rate with { Of = s }), .. Simpler(rate.Per).Select(s => rate with { Per = s })],
        _ => [],
    };

    private static IEnumerable<WrittenMeasure> Simpler(WrittenMeasure.ServiceLevel level)
    {
        if (level.Outcomes.Count > 0) yield return level with { Outcomes = [.. level.Outcomes.Skip(1)] };
        if (level.ShortAbandon is not null) yield return level with { ShortAbandon = null };
        if (level.Strict) yield return level with { Strict = false };
        if (level.Of is not null) yield return level with { Of = null };
    }

    private static IEnumerable<WrittenMeasure.RateSide> Simpler(WrittenMeasure.RateSide side) =>
        side.Condition is { } condition ? Simpler(condition).Select(c => side with { Condition = c }) : [];

    private static IEnumerable<WrittenCondition> Simpler(WrittenCondition condition) => condition switch
    {
        WrittenCondition.All all => [.. all.Parts, .. TrialShrinker.Replaced(all.Parts, Simpler).Select(p => new WrittenCondition.All(p))],
        WrittenCondition.Any any => [.. any.Parts, .. TrialShrinker.Replaced(any.Parts, Simpler).Select(p => new WrittenCondition.Any(p))],
        WrittenCondition.Not not => [not.Part, .. Simpler(not.Part).Select(p => new WrittenCondition.Not(p))],
        WrittenCondition.Field { Tests.Count: > 1 } field => field.Tests.Select(t => field with { Tests = [t] }),
        _ => [],
    };
}
