using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move the thresholds of one test of a field: by a step, or the limit itself in or out.</summary>
internal static class TestChanges
{
    public static IEnumerable<Change<Test>> Of(Test test, string field) => test switch
    {
        Test.Limit limit =>
        [
            .. Changes.Of(limit.Value, $"{field} {Word(limit.Kind)}").Select(c => c.In<Test>(l => limit with { Value = l })),
            .. Turned(limit.Kind) is { } other
                ? [new Change<Test>(limit with { Kind = other }, $"{field} {Word(limit.Kind)} {limit.Value.Text}", $"{field} {Word(other)} {limit.Value.Text}", limit.Location)]
                : Array.Empty<Change<Test>>(),
        ],
        Test.Between between =>
        [
            .. Changes.Of(between.Low, $"{field} between").Select(c => c.In<Test>(l => between with { Low = l })),
            .. Changes.Of(between.High, $"{field} between").Select(c => c.In<Test>(l => between with { High = l })),
        ],
        Test.OneOf or Test.Given or Test.During or Test.StartsWith => [],
        _ => throw new InvalidOperationException($"Unknown test {test.GetType().Name}."),
    };

    /// <summary>The same limit, itself in where it was out and out where it was in; a time before or after is moved only, since a date there is a whole day.</summary>
    private static LimitKind? Turned(LimitKind kind) => kind switch
    {
        LimitKind.AtMost => LimitKind.Below,
        LimitKind.Below => LimitKind.AtMost,
        LimitKind.AtLeast => LimitKind.Above,
        LimitKind.Above => LimitKind.AtLeast,
        LimitKind.Before or LimitKind.After => null,
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };

    private static string Word(LimitKind kind) => kind switch
    {
        LimitKind.AtMost => "at-most",
        LimitKind.Below => "below",
        LimitKind.AtLeast => "at-least",
        LimitKind.Above => "above",
        LimitKind.Before => "before",
        LimitKind.After => "after",
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };
}
