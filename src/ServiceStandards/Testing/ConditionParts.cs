using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Validation;
using ServiceStandards.Words;

namespace ServiceStandards.Testing;

/// <summary>Takes the conditions of a standard apart: as written and as bound, side by side.</summary>
internal sealed class ConditionParts(StandardsFile file, BoundStandard standard)
{
    private readonly FieldWords _fields = new(file, Tongue.English);

    public IEnumerable<ConditionPart> All =>
    [
        .. standard.Source.For is { } scope ? Of(scope, standard.For, PartStage.Scope) : [],
        .. Exclusions,
        .. Measured,
        .. Tables,
    ];

    private IEnumerable<ConditionPart> Exclusions =>
        file.Exclusions.Concat(standard.Source.Exclude).Distinct()
            .Zip(standard.Exclusions, (written, bound) => new ConditionPart($"The exclusion '{written.Because}' leaves out no record of a test.", null, bound.Condition, PartStage.Exclusion, written.Location));

    private IEnumerable<ConditionPart> Measured => (standard.Source.Measure, standard.Measure) switch
    {
        (Measure.Share share, BoundMeasure.Share bound) => Of(share.Condition, bound.Condition, PartStage.Measure),
        (Measure.ServiceLevel level, BoundMeasure.Share bound) => ServiceLevelParts.Of(level, bound, _fields),
        (Measure.Count count, BoundMeasure.Count bound) => Of(count.Condition, bound.Condition, PartStage.Measure),
        (Measure.Rate rate, BoundMeasure.Rate bound) => Side(rate.Of, bound.Of).Concat(Side(rate.Per, bound.Per)),
        (Measure.Figure or Measure.Percentile, _) => [],
        _ => throw new InvalidOperationException($"Unknown measure {standard.Source.Measure.GetType().Name}."),
    };

    /// <summary>The rows of the decision tables that the standard's own conditions and measure come to.</summary>
    private IEnumerable<ConditionPart> Tables
    {
        get
        {
            foreach (BoundField.Choose table in BoundFields.Tables(standard))
            {
                if (file.Fields.FirstOrDefault(f => f.Name == table.Name)?.Formula is not FieldFormula.Choose written) continue;
                foreach (var (row, bound) in written.Rows.Zip(table.Rows))
                {
                    foreach (ConditionPart part in Of(row.When, bound.When, PartStage.Measure)) yield return part;
                }
            }
        }
    }

    private IEnumerable<ConditionPart> Side(RatePart written, BoundRatePart bound) =>
        written.Condition is { } condition ? Of(condition, bound.Condition!, PartStage.Measure) : [];

    private IEnumerable<ConditionPart> Of(Condition written, BoundCondition bound, PartStage stage) => (written, bound) switch
    {
        (Condition.All all, BoundCondition.All both) => all.Parts.Zip(both.Parts).SelectMany(p => Of(p.First, p.Second, stage)),
        (Condition.Any any, BoundCondition.Any both) => any.Parts.Zip(both.Parts).SelectMany(p => Of(p.First, p.Second, stage)),
        (Condition.Not not, BoundCondition.Not both) => Of(not.Part, both.Part, stage),
        (Condition.FieldTest { Tests: [var test] } one, _) => [Leaf(one, test, bound, stage)],
        (Condition.FieldTest several, BoundCondition.All both) => several.Tests.Zip(both.Parts).Select(p => Leaf(several, p.First, p.Second, stage)),
        _ => throw new InvalidOperationException($"{written.GetType().Name} is not bound as {bound.GetType().Name}."),
    };

    private ConditionPart Leaf(Condition.FieldTest condition, Test test, BoundCondition bound, PartStage stage) =>
        ConditionPart.Has(new ConditionWords(_fields, Tongue.English).Of(condition with { Tests = [test] }), bound, stage, test.Location);
}
