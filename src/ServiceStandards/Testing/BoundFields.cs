using ServiceStandards.Binding;

namespace ServiceStandards.Testing;

/// <summary>The fields that a bound standard comes to, through other fields too.</summary>
internal static class BoundFields
{
    public static IEnumerable<BoundField.Choose> Tables(BoundStandard standard) => All(standard).OfType<BoundField.Choose>().OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Each once, in no order.</summary>
    public static IReadOnlyCollection<BoundField> All(BoundStandard standard)
    {
        HashSet<BoundField> seen = new(ReferenceEqualityComparer.Instance);
        Stack<BoundField> open = new(Of(standard));
        while (open.TryPop(out BoundField? field))
        {
            if (!seen.Add(field)) continue;
            foreach (BoundField part in Parts(field)) open.Push(part);
        }

        return seen;
    }

    private static IEnumerable<BoundField> Of(BoundStandard standard) =>
    [
        .. Of(standard.For), .. standard.Exclusions.SelectMany(e => Of(e.Condition)), .. standard.By,
        .. standard.Measure switch
        {
            BoundMeasure.Share share => Of(share.Condition).Concat(share.LeftOut.SelectMany(l => Of(l.Condition))),
            BoundMeasure.Count count => Of(count.Condition),
            BoundMeasure.Figure figure => [figure.Field],
            BoundMeasure.Percentile percentile => [percentile.Field],
            BoundMeasure.Rate rate => Of(rate.Of).Concat(Of(rate.Per)),
            _ => throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}."),
        },
    ];

    private static IEnumerable<BoundField> Of(BoundRatePart part) => part.Field is { } field ? [field] : Of(part.Condition!);

    private static IEnumerable<BoundField> Of(BoundCondition condition) => condition switch
    {
        BoundCondition.All all => all.Parts.SelectMany(Of),
        BoundCondition.Any any => any.Parts.SelectMany(Of),
        BoundCondition.Not not => Of(not.Part),
        BoundCondition.Within within => [within.Field],
        BoundCondition.WithinDays within => [within.Field],
        BoundCondition.OneOf oneOf => [oneOf.Field],
        BoundCondition.Given given => [given.Field],
        BoundCondition.StartsWith prefix => [prefix.Field],
        BoundCondition.During during => [during.Field],
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private static IEnumerable<BoundField> Parts(BoundField field) => field switch
    {
        BoundField.FirstGiven first => first.Parts,
        BoundField.Arithmetic arithmetic => arithmetic.Parts,
        BoundField.Weighted weighted => weighted.Parts.Select(p => p.Field),
        BoundField.Neighbour neighbour => neighbour.Same,
        BoundField.TimePart part => [part.Time],
        BoundField.Choose table => table.Rows.SelectMany(r => Of(r.When))
            .Concat(table.Rows.Select(r => r.Then).Append(table.Otherwise).Select(c => c?.Field).OfType<BoundField>()),
        BoundField.Column or BoundField.StartOfDay or BoundField.Elapsed or BoundField.Clock or BoundField.Inferred => [],
        _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
    };
}
