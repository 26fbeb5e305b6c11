using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>What parts of a model speak of.</summary>
internal static class Mentions
{
    /// <summary>Every condition of a file, with those inside it.</summary>
    public static IEnumerable<Condition> Conditions(StandardsFile file) =>
        file.Standards.SelectMany(Conditions)
            .Concat(file.Exclusions.Select(exclusion => exclusion.When))
            .Concat(file.Fields.SelectMany(field => field.Formula is FieldFormula.Choose choose ? choose.Rows.Select(row => row.When) : []))
            .Concat(file.Drivers.Select(drivers => drivers.For))
            .OfType<Condition>().SelectMany(WithParts).Distinct(ReferenceEqualityComparer.Instance).Cast<Condition>();

    public static IEnumerable<Condition.FieldTest> FieldTests(Condition condition) => WithParts(condition).OfType<Condition.FieldTest>();

    /// <summary>The fields that a field is derived from.</summary>
    public static IEnumerable<Reference> Fields(FieldFormula formula) => formula switch
    {
        FieldFormula.Elapsed elapsed => elapsed.From.Concat(elapsed.To),
        FieldFormula.Clock => [],
        FieldFormula.UntilNext next => next.Same,
        FieldFormula.SincePrevious previous => previous.Same,
        FieldFormula.Arithmetic arithmetic => arithmetic.Parts,
        FieldFormula.Weighted weighted => weighted.Parts.Select(part => part.Field),
        FieldFormula.Choose choose => Fields(choose),
        FieldFormula.TimePart part => [part.Field],
        _ => throw new InvalidOperationException($"Unknown formula {formula.GetType().Name}."),
    };

    private static IEnumerable<Reference> Fields(FieldFormula.Choose choose) =>
        choose.Rows.SelectMany(row => FieldTests(row.When).Select(test => test.Field))
            .Concat(choose.Rows.Select(row => row.Then).Append(choose.Otherwise).Select(value => value?.Field).OfType<Reference>());

    /// <summary>The fields that a standard names itself.</summary>
    public static IEnumerable<Reference> Fields(Standard standard) =>
        Conditions(standard).SelectMany(FieldTests).Select(test => test.Field)
            .Concat(Fields(standard.Measure)).Concat(standard.By).Concat(standard.At is { } at ? [at] : []);

    public static IEnumerable<Reference> Fields(IEnumerable<Exclusion> exclusions) =>
        exclusions.Select(exclusion => exclusion.When).OfType<Condition>().SelectMany(FieldTests).Select(test => test.Field);

    /// <summary>The calendars that a condition's tests ask for.</summary>
    public static IEnumerable<Reference> Calendars(Condition condition) =>
        FieldTests(condition).SelectMany(test => test.Tests).OfType<Test.During>().Select(during => during.Calendar);

    /// <summary>The calendar that a field is measured on; null = the clock on the wall.</summary>
    public static Reference? Calendar(FieldFormula formula) => formula switch
    {
        FieldFormula.Elapsed elapsed => elapsed.Calendar,
        FieldFormula.Clock clock => clock.Calendar,
        _ => null,
    };

    /// <summary>The conditions that a standard itself states.</summary>
    public static IEnumerable<Condition> Conditions(Standard standard) =>
        Conditions(standard.Measure).Append(standard.For).Concat(standard.Exclude.Select(exclusion => exclusion.When)).OfType<Condition>();

    private static ImmutableArray<Reference> Fields(Measure measure) => measure switch
    {
        Measure.ServiceLevel level => [level.Of],
        Measure.Figure figure => [figure.Field],
        Measure.Percentile percentile => [percentile.Field],
        Measure.Rate rate => [.. new[] { rate.Of.Field, rate.Per.Field }.OfType<Reference>()],
        Measure.Share or Measure.Count => [],
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    private static ImmutableArray<Condition?> Conditions(Measure measure) => measure switch
    {
        Measure.Share share => [share.Condition],
        Measure.Count count => [count.Condition],
        Measure.Rate rate => [rate.Of.Condition, rate.Per.Condition],
        Measure.ServiceLevel or Measure.Figure or Measure.Percentile => [],
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    /// <summary>Recursion is safe: conditions lie no deeper inside each other than YAML may.</summary>
    private static IEnumerable<Condition> WithParts(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(WithParts).Prepend(all),
        Condition.Any any => any.Parts.SelectMany(WithParts).Prepend(any),
        Condition.Not not => WithParts(not.Part).Prepend(not),
        Condition.FieldTest test => [test],
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };
}
