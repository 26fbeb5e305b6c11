using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Small pieces for hand-computed cases.</summary>
internal static class Some
{
    public static Instant AsOf { get; } = Instant.FromUtc(2026, 3, 31, 22, 0);

    public static long Seconds(double seconds) => (long)(seconds * TimeSpan.TicksPerSecond);

    public static WrittenCondition Wait(LimitKind kind, double seconds) => Field("wait", new WrittenTest.Limit(kind, new Value.Duration(Seconds(seconds))));

    public static WrittenCondition Field(string name, params WrittenTest[] tests) => new WrittenCondition.Field(name, tests);

    public static WrittenTest Is(string text) => new WrittenTest.OneOf([new Value.Text(text)], false);

    public static WrittenTarget AtLeast(decimal low, decimal? tolerate = null) =>
        new() { Low = Fraction.Of(low), Tolerate = tolerate is { } band ? Fraction.Of(band) : null };

    public static WrittenStandard Standard(WrittenMeasure measure, WrittenTarget? target = null) =>
        new() { Id = "s", Measure = measure, Target = target ?? AtLeast(0.8m) };

    public static WrittenFile File(params WrittenStandard[] standards) => new() { Standards = standards };

    public static ExpectedStandard Judge(WrittenStandard standard, params IReadOnlyList<SampleContact> records) => Judge(File(standard), records);

    public static ExpectedStandard Judge(WrittenFile file, params IReadOnlyList<SampleContact> records) =>
        ReferenceEvaluator.Judge(file, records, AsOf, new WrittenSpan(null, null))[0];

    public static SampleContact[] Calls(int count, string outcome, double wait) =>
        [.. Enumerable.Range(0, count).Select(_ => new SampleContact { Outcome = outcome, Wait = TimeSpan.FromSeconds(wait) })];

    public static SampleContact[] Waits(params double[] seconds) => [.. seconds.Select(s => new SampleContact { Wait = TimeSpan.FromSeconds(s) })];
}
