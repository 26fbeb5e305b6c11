using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Puts beside some standards others that differ from them in a limit only, as ladders of standards do: 80 % in 20 s, 95 % in 60 s.</summary>
internal sealed class SiblingMaker(Dice dice, Pools pools)
{
    public IEnumerable<WrittenStandard> With(WrittenStandard standard)
    {
        yield return standard;
        if (standard.Effective is not null || !dice.OneIn(3)) yield break;
        for (int i = dice.Between(1, 3); i > 0; i--)
        {
            if (Moved(standard.Measure) is { } measure) yield return standard with { Id = $"{standard.Id}-{i}", Measure = measure };
        }
    }

    /// <summary>A limit of its own dice, so that what is made beside the siblings does not depend on them.</summary>
    private long NearTicks() => dice.Of(pools.Ticks) + dice.Of<long>(0, 0, 1, -1);

    /// <summary>The same with another value in its first limit; null where it has none.</summary>
    private WrittenMeasure? Moved(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.ServiceLevel { WithinDays: null } level => level with { Within = Math.Max(1, NearTicks()) },
        WrittenMeasure.Share share => Moved(share.Condition) is { } moved ? new WrittenMeasure.Share(moved) : null,
        WrittenMeasure.Every every => Moved(every.Condition) is { } moved ? new WrittenMeasure.Every(moved) : null,
        _ => null,
    };

    private WrittenCondition? Moved(WrittenCondition condition) => condition switch
    {
        WrittenCondition.All all => Moved(all.Parts) is { } parts ? new WrittenCondition.All(parts) : null,
        WrittenCondition.Any any => Moved(any.Parts) is { } parts ? new WrittenCondition.Any(parts) : null,
        WrittenCondition.Not not => Moved(not.Part) is { } part ? new WrittenCondition.Not(part) : null,
        WrittenCondition.Field { Tests: [WrittenTest.Limit limit] } field => Moved(limit) is { } test ? field with { Tests = [test] } : null,
        WrittenCondition.Field => null, // several tests of one field may leave no room for another limit
        _ => throw new InvalidOperationException($"No such condition {condition}."),
    };

    private WrittenCondition[]? Moved(IReadOnlyList<WrittenCondition> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (Moved(parts[i]) is { } moved) return [.. parts.Take(i), moved, .. parts.Skip(i + 1)];
        }

        return null;
    }

    private WrittenTest.Limit? Moved(WrittenTest.Limit limit) => limit.Of switch
    {
        Value.Duration => limit with { Of = new Value.Duration(Math.Max(0, NearTicks())) },
        Value.Number => limit with { Of = new Value.Number(Fraction.Of(dice.Of(pools.Numbers))) },
        _ => null,
    };
}
