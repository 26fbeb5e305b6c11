using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Words;

namespace ServiceStandards.Testing;

/// <summary>The parts of a service level, which is bound as a share: in time or not, abandoned, shortly abandoned, other outcomes.</summary>
internal static class ServiceLevelParts
{
    public static IEnumerable<ConditionPart> Of(Measure.ServiceLevel level, BoundMeasure.Share bound, FieldWords fields)
    {
        if (bound.Condition is not BoundCondition.Any { Parts: [BoundCondition.All answered, BoundCondition.All abandoned, _] })
            throw new InvalidOperationException("A service level is bound as answered, abandoned or another outcome.");
        string limit = fields.Value(level.Within, level.Of);
        yield return ConditionPart.Has($"{fields.Label(level.Of).A} {(level.Strict ? "of less than" : "of at most")} {limit}", answered.Parts[1], PartStage.Measure, level.Within.Location);
        yield return ConditionPart.Is("answered", answered.Parts[0], level.Location);
        yield return ConditionPart.Is("abandoned", abandoned.Parts[0], level.Location);
        if (level.ShortAbandon is { } shortest && bound.LeftOut.FirstOrDefault(l => l.Reason == "short-abandon") is { } left)
            yield return ConditionPart.Is($"abandoned in less than {fields.Value(shortest, level.Of)}", left.Condition, shortest.Location);
        if (answered.Parts[0] is not BoundCondition.OneOf { Field: var outcome }) yield break;
        foreach (OutcomeRule rule in level.Outcomes)
        {
            var ended = new BoundCondition.OneOf(outcome, [BoundValue.OfText(rule.Outcome.Text)]);
            yield return ConditionPart.Has($"outcome “{rule.Outcome.Text}”", ended, PartStage.Measure, rule.Outcome.Location, canMiss: false);
        }
    }
}
