using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Judges scorecards: section 7, sentence by sentence.</summary>
internal sealed class CardJudge(WrittenFile file, IReadOnlyList<ExpectedStandard> standards)
{
    private static readonly Fraction s_half = new(1, 2);

    public ExpectedCard Judge(WrittenScorecard card)
    {
        IReadOnlyList<Part> parts = [.. card.Parts.Select(p => Of(card, p.Key, Fraction.Of(p.Value)))];
        bool hasWeights = card.Form == CardForm.Parts;
        IReadOnlyList<Part> counted = [.. parts.Where(p => p.Points is not null)];
        Fraction? score = hasWeights && counted.Count > 0 ? Sum(counted.Select(p => p.Points! * p.Weight)) / Sum(counted.Select(p => p.Weight)) : null;
        var (verdict, decided) = Decide(card, parts, score);
        return new(card.Id, verdict, score, [.. parts.Select(p => (p.Id, p.Verdict, hasWeights && p.Points is not null ? p.Points * p.Weight : null))], decided.Select(p => p.Id).ToHashSet());
    }

    /// <summary>A part that must comply sinks the card by failing, and keeps it open by saying nothing where the card would pass.</summary>
    private static (ExpectedVerdict Verdict, IEnumerable<Part> Decided) Decide(WrittenScorecard card, IReadOnlyList<Part> parts, Fraction? score)
    {
        IReadOnlyList<Part> must = [.. parts.Where(p => card.Must.Contains(p.Id))];
        if (must.Any(p => p.Points == Fraction.Zero)) return (ExpectedVerdict.NonCompliant, must.Where(p => p.Points == Fraction.Zero));
        var result = card.Form switch
        {
            CardForm.Parts => ByScore(card, parts, score),
            CardForm.AllOf => ByAll(parts),
            CardForm.AnyOf => ByAny(parts),
            _ => throw new ArgumentException($"No meaning for {card.Form}."),
        };
        bool passes = result.Verdict is ExpectedVerdict.Compliant or ExpectedVerdict.Tolerated;
        return passes && must.Any(p => p.Points is null) ? (ExpectedVerdict.Undecided, must.Where(p => p.Points is null)) : result;
    }

    private static (ExpectedVerdict Verdict, IEnumerable<Part> Decided) ByScore(WrittenScorecard card, IReadOnlyList<Part> parts, Fraction? score)
    {
        if (score is null) return Open(parts);
        return score >= Fraction.Of(card.Pass ?? 1)
            ? (ExpectedVerdict.Compliant, parts.Where(p => p.Points is not null && p.Points > Fraction.Zero))
            : (ExpectedVerdict.NonCompliant, parts.Where(p => p.Points is not null && p.Points < Fraction.Whole(1)));
    }

    private static (ExpectedVerdict Verdict, IEnumerable<Part> Decided) ByAll(IReadOnlyList<Part> parts)
    {
        if (parts.Any(p => p.Points == Fraction.Zero)) return (ExpectedVerdict.NonCompliant, parts.Where(p => p.Points == Fraction.Zero));
        if (parts.Any(p => p.Points is null)) return Open(parts);
        return parts.Any(p => p.Points == s_half) ? (ExpectedVerdict.Tolerated, parts.Where(p => p.Points == s_half)) : (ExpectedVerdict.Compliant, parts);
    }

    private static (ExpectedVerdict Verdict, IEnumerable<Part> Decided) ByAny(IReadOnlyList<Part> parts)
    {
        if (parts.Any(p => p.Points == Fraction.Whole(1))) return (ExpectedVerdict.Compliant, parts.Where(p => p.Points == Fraction.Whole(1)));
        if (parts.Any(p => p.Points == s_half)) return (ExpectedVerdict.Tolerated, parts.Where(p => p.Points == s_half));
        return parts.Any(p => p.Points is null) ? Open(parts) : (ExpectedVerdict.NonCompliant, parts);
    }

    /// <summary>Parts that say nothing could turn the others; where no part says anything, the card says what they say.</summary>
    private static (ExpectedVerdict Verdict, IEnumerable<Part> Decided) Open(IReadOnlyList<Part> parts)
    {
        IReadOnlyList<Part> open = [.. parts.Where(p => p.Points is null)];
        ExpectedVerdict verdict =
            open.Count < parts.Count || open.Any(p => p.Verdict == ExpectedVerdict.Undecided) ? ExpectedVerdict.Undecided
            : open.Any(p => p.Verdict == ExpectedVerdict.Insufficient) ? ExpectedVerdict.Insufficient
            : ExpectedVerdict.NoData;
        return (verdict, open);
    }

    private Part Of(WrittenScorecard card, string id, Fraction weight)
    {
        ExpectedVerdict? verdict = file.Scorecards.FirstOrDefault(c => c.Id == id) is { } other ? Judge(other).Verdict : OfVersions([.. standards.Where(s => s.Id == id).Select(s => s.Whole.Verdict)]);
        Fraction? points = verdict switch
        {
            ExpectedVerdict.Compliant => Fraction.Whole(1),
            ExpectedVerdict.Tolerated => s_half,
            ExpectedVerdict.NonCompliant => Fraction.Zero,
            _ => card.NoDataFails ? Fraction.Zero : null,
        };
        return new(id, verdict, weight, points);
    }

    /// <summary>The worst of the versions that judged enough records; where none did, insufficient before no-data.</summary>
    private static ExpectedVerdict? OfVersions(IReadOnlyList<ExpectedVerdict?> versions)
    {
        ExpectedVerdict?[] order = [ExpectedVerdict.NonCompliant, ExpectedVerdict.Undecided, ExpectedVerdict.Tolerated, ExpectedVerdict.Compliant, ExpectedVerdict.Insufficient, ExpectedVerdict.NoData, null];
        return order.First(versions.Contains);
    }

    private static Fraction Sum(IEnumerable<Fraction> fractions) => fractions.Aggregate(Fraction.Zero, (a, b) => a + b);

    /// <summary>A part and what it earns of its weight; null = it leaves the weights.</summary>
    private sealed record Part(string Id, ExpectedVerdict? Verdict, Fraction Weight, Fraction? Points);
}
