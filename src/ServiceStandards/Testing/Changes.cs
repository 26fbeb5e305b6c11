using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>All ways to move one threshold of a part of the model by one step.</summary>
internal static class Changes
{
    /// <param name="standard">The standard.</param>
    /// <param name="zone">The zone of its file, for its dates.</param>
    public static IEnumerable<Change<Standard>> Of(Standard standard, DateTimeZone zone) =>
    [
        .. standard.For is { } scope ? Of(scope).Select(c => c.In(s => standard with { For = s })) : [],
        .. standard.Exclude.SelectMany((e, i) => e.Id is null ? Of(e).Select(c => c.In(x => standard with { Exclude = standard.Exclude.SetItem(i, x) })) : []),
        .. Of(standard.Measure).Select(c => c.In(m => standard with { Measure = m })),
        .. standard.Target is { } target ? TargetChanges.Of(target, standard.Confidence is not null).Select(c => c.In(t => standard with { Target = t })) : [],
        .. standard.Minimum > 0 ? Minimum(standard) : [],
        .. standard.Confidence is { } confidence ? FigureChanges.OfConfidence(confidence, standard.Location).Select(c => c.In(x => standard with { Confidence = x })) : [],
        .. FigureChanges.Of(standard.Effective, zone).Select(c => c.In(e => standard with { Effective = e })),
    ];

    public static IEnumerable<Change<Exclusion>> Of(Exclusion exclusion) =>
    [
        .. exclusion.When is { } when ? Of(when).Select(c => c.In(w => exclusion with { When = w })) : [],
        .. exclusion.During is { } during ? Of(during).Select(c => c.In(d => exclusion with { During = d })) : [],
    ];

    public static IEnumerable<Change<DerivedField>> Of(DerivedField field) => field.Formula switch
    {
        FieldFormula.Choose table => table.Rows.SelectMany((row, i) =>
            Of(row.When).Select(c => c.In(w => field with { Formula = table with { Rows = table.Rows.SetItem(i, row with { When = w }) } }))),
        FieldFormula.Weighted weighted => weighted.Parts.SelectMany((part, i) =>
            FigureChanges.Of(part.Weight, part.Field).Select(c => c.In(w => field with { Formula = weighted with { Parts = weighted.Parts.SetItem(i, part with { Weight = w }) } }))),
        _ => [],
    };

    public static IEnumerable<Change<Literal>> Of(Literal literal, string key) =>
        Step.Of(literal).Select(moved => new Change<Literal>(moved, $"{key} {literal.Text}", $"{key} {moved.Text}", literal.Location));

    private static IEnumerable<Change<TimeRange>> Of(TimeRange range) =>
    [
        .. range.From is { } from ? Of(from, "from").Select(c => c.In(l => range with { From = l })) : [],
        .. range.Until is { } until ? Of(until, "until").Select(c => c.In(l => range with { Until = l })) : [],
    ];

    /// <summary>A minimum of none is that of one: without a judged record there is no data anyway.</summary>
    private static IEnumerable<Change<Standard>> Minimum(Standard standard) => new[] { standard.Minimum - 1, standard.Minimum + 1 }.Where(m => m > 0).Select(m =>
        new Change<Standard>(standard with { Minimum = m }, FormattableString.Invariant($"minimum {standard.Minimum}"), FormattableString.Invariant($"minimum {m}"), standard.Location));

    private static IEnumerable<Change<Measure>> Of(Measure measure) => measure switch
    {
        Measure.Share share => Of(share.Condition).Select(c => c.In<Measure>(x => share with { Condition = x })),
        Measure.Count count => Of(count.Condition).Select(c => c.In<Measure>(x => count with { Condition = x })),
        Measure.ServiceLevel level => Of(level),
        Measure.Rate rate =>
        [
            .. Of(rate.Of).Select(c => c.In<Measure>(p => rate with { Of = p })),
            .. Of(rate.Per).Select(c => c.In<Measure>(p => rate with { Per = p })),
        ],
        Measure.Percentile percentile => FigureChanges.OfPercentile(percentile.At, percentile.Location).Select(c => c.In<Measure>(a => percentile with { At = a })),
        Measure.Figure => [],
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    private static IEnumerable<Change<RatePart>> Of(RatePart part) =>
        part.Condition is { } condition ? Of(condition).Select(c => c.In(x => part with { Condition = x })) : [];

    private static IEnumerable<Change<Measure>> Of(Measure.ServiceLevel level) =>
    [
        .. Of(level.Within, "within").Select(c => c.In<Measure>(l => level with { Within = l })),
        .. level.ShortAbandon is { } shortest ? Of(shortest, "short-abandon").Select(c => c.In<Measure>(l => level with { ShortAbandon = l })) : [],
        new(level with { Strict = !level.Strict }, level.Strict ? "strict yes" : "strict no", level.Strict ? "strict no" : "strict yes", level.Within.Location),
    ];

    private static IEnumerable<Change<Condition>> Of(Condition condition) => condition switch
    {
        Condition.All all => Of(all.Parts).Select(c => c.In<Condition>(p => all with { Parts = p })),
        Condition.Any any => Of(any.Parts).Select(c => c.In<Condition>(p => any with { Parts = p })),
        Condition.Not not => Of(not.Part).Select(c => c.In<Condition>(p => not with { Part = p })),
        Condition.FieldTest test => test.Tests.SelectMany((t, i) => TestChanges.Of(t, test.Field.Name).Select(c => c.In<Condition>(x => test with { Tests = test.Tests.SetItem(i, x) }))),
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private static IEnumerable<Change<ImmutableArray<Condition>>> Of(ImmutableArray<Condition> parts) =>
        parts.SelectMany((part, i) => Of(part).Select(c => c.In(p => parts.SetItem(i, p))));
}
