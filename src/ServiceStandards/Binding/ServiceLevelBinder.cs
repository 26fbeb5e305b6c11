using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>
/// Normalises a service level to a share. With A answered and B abandoned contacts, and w for those within the limit:
/// missed Aw/(A+B), met (Aw+B)/(A+B), ignored Aw/A, ignored-within Aw/(A+B-Bw), met-within (Aw+Bw)/(A+B).
/// </summary>
internal sealed class ServiceLevelBinder(FieldBinder fields, LiteralBinder literals, DiagnosticBag bag)
{
    private readonly DurationBinder _durations = new(literals, bag);
    private const string Use = "service-level";
    private const string Answered = "answered";
    private const string Abandoned = "abandoned";

    public BoundMeasure.Share? Bind(Measure.ServiceLevel level)
    {
        BoundField? outcome = fields.Find(new Reference(ContactFields.Outcome, level.Location), Use);
        if (fields.Find(level.Of, Use) is not { } wait || outcome is null) return null;
        if (wait.Kind != ValueKind.Duration)
        {
            bag.Add(Messages.FieldOfWrongKind(level.Of.Location, wait.Name, wait.Kind, Use, "a duration"));
            return null;
        }

        BoundCondition within = _durations.Bind(wait, null, new WrittenLimit(level.Within, !level.Strict));
        return new BoundMeasure.Share(Met(level, outcome, within), [.. LeftOut(level, outcome, wait, within)]);
    }

    private BoundCondition.Any Met(Measure.ServiceLevel level, BoundField outcome, BoundCondition within)
    {
        BoundCondition abandoned = level.Abandoned switch
        {
            AbandonedRule.Met => BoundCondition.Always,
            AbandonedRule.MetWithin => within,
            AbandonedRule.Missed or AbandonedRule.Ignored or AbandonedRule.IgnoredWithin => BoundCondition.Never,
            _ => throw new InvalidOperationException($"Unknown rule {level.Abandoned}."),
        };
        return new BoundCondition.Any(
        [
            new BoundCondition.All([Is(outcome, Answered), within]),
            new BoundCondition.All([Is(outcome, Abandoned), abandoned]),
            Mapped(outcome, level.Outcomes.Where(o => o.Met)),
        ]);
    }

    private IEnumerable<BoundLeftOut> LeftOut(Measure.ServiceLevel level, BoundField outcome, BoundField wait, BoundCondition within)
    {
        if (level.ShortAbandon is { } shortest)
        {
            BoundCondition tooShort = _durations.Bind(wait, null, new WrittenLimit(shortest, false));
            yield return new BoundLeftOut("short-abandon", new BoundCondition.All([Is(outcome, Abandoned), tooShort]));
        }

        if (level.Abandoned == AbandonedRule.Ignored) yield return new BoundLeftOut(Abandoned, Is(outcome, Abandoned));
        if (level.Abandoned == AbandonedRule.IgnoredWithin)
            yield return new BoundLeftOut(Abandoned, new BoundCondition.All([Is(outcome, Abandoned), within]));
        yield return new BoundLeftOut("other-outcome", new BoundCondition.Not(new BoundCondition.Any(
            [Is(outcome, Answered), Is(outcome, Abandoned), Mapped(outcome, level.Outcomes)])));
    }

    private BoundCondition Mapped(BoundField outcome, IEnumerable<OutcomeRule> rules)
    {
        ImmutableArray<BoundValue> outcomes = [.. rules.Select(r => literals.Bind(r.Outcome, outcome)).OfType<BoundValue>()];
        return outcomes.IsEmpty ? BoundCondition.Never : new BoundCondition.OneOf(outcome, outcomes);
    }

    private static BoundCondition Is(BoundField outcome, string text) =>
        outcome.Coding!.Literal(text) is null ? BoundCondition.Never : new BoundCondition.OneOf(outcome, [BoundValue.OfText(text)]);
}
