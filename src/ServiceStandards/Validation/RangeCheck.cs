using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Limits on one field that no value can keep.</summary>
internal static class RangeCheck
{
    private sealed record Limit(Literal Value, bool Inclusive, Test Test, string Written);

    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        foreach (Condition.FieldTest test in Mentions.Conditions(file).OfType<Condition.FieldTest>()) Check(test, file.TimeZone, bag);
    }

    private static void Check(Condition.FieldTest tests, DateTimeZone zone, DiagnosticBag bag)
    {
        Limit[] highs = [.. tests.Tests.Select(High).OfType<Limit>()];
        foreach (Limit low in tests.Tests.Select(Low).OfType<Limit>())
        {
            foreach (Limit high in highs.Where(high => IsImpossible(low, high, zone))) bag.Add(Message(tests.Field, low, high));
        }
    }

    private static bool IsImpossible(Limit low, Limit high, DateTimeZone zone) => LiteralOrder.Compare(low.Value, high.Value, zone) switch
    {
        null => false,
        0 => !low.Inclusive || !high.Inclusive,
        var order => order > 0,
    };

    private static Diagnostic Message(Reference field, Limit low, Limit high) => ReferenceEquals(low.Test, high.Test)
        ? Messages.ImpossibleRange(low.Value.Location, low.Value.Text, high.Value.Text)
        : Messages.ContradictoryLimits(
            low.Value.Location > high.Value.Location ? low.Value.Location : high.Value.Location,
            field.Name, low.Written, high.Written);

    private static Limit? Low(Test test) => test switch
    {
        Test.Between between => new Limit(between.Low, true, test, $"between {between.Low.Text} and {between.High.Text}"),
        Test.Limit { Kind: LimitKind.AtLeast } limit => new Limit(limit.Value, true, test, $"at-least {limit.Value.Text}"),
        Test.Limit { Kind: LimitKind.Above } limit => new Limit(limit.Value, false, test, $"above {limit.Value.Text}"),
        Test.Limit { Kind: LimitKind.After } limit => new Limit(limit.Value, false, test, $"after {limit.Value.Text}"),
        _ => null,
    };

    private static Limit? High(Test test) => test switch
    {
        Test.Between between => new Limit(between.High, true, test, $"between {between.Low.Text} and {between.High.Text}"),
        Test.Limit { Kind: LimitKind.AtMost } limit => new Limit(limit.Value, true, test, $"at-most {limit.Value.Text}"),
        Test.Limit { Kind: LimitKind.Below } limit => new Limit(limit.Value, false, test, $"below {limit.Value.Text}"),
        Test.Limit { Kind: LimitKind.Before } limit => new Limit(limit.Value, false, test, $"before {limit.Value.Text}"),
        _ => null,
    };
}
