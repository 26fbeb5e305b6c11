using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Testing;

/// <summary>All tests of the same standards, ready to be run.</summary>
internal sealed class Suite
{
    private Suite(IReadOnlyList<StandardsFile> files, TestShape shape, Bench bench, ImmutableArray<ReadyTest> tests) =>
        (Files, Shape, Bench, Tests) = (files, shape, bench, tests);

    public IReadOnlyList<StandardsFile> Files { get; }

    public TestShape Shape { get; }

    public Bench Bench { get; }

    public ImmutableArray<ReadyTest> Tests { get; }

    /// <summary>Null when something is wrong with the tests or the standards, which is reported.</summary>
    public static Suite? SetUp(ImmutableArray<TestFile> files, string? filter, DiagnosticBag bag)
    {
        if (StandardsOf.Load(files, bag) is not { } set) return null;
        ImmutableArray<WrittenTest> all = [.. files.SelectMany(f => f.Tests)];
        TestShape shape = ShapeOf(all);
        var problems = new DiagnosticBag(bag);
        Bench? bench = Bench.SetUp(set.Files, shape, problems);
        DateTimeZone zone = set.Files[0].TimeZone;
        var filler = new RecordFiller(shape, zone, problems);
        ImmutableArray<ReadyTest> ready = [.. all.Select(t => new ReadyTest(t, filler.Fill(t), AsOf(t, zone, problems)))];
        NameCheck.Run(set.Files, shape, all, problems);
        foreach (Diagnostic problem in problems.InFileOrder()) bag.Add(problem);
        if (bench is null || problems.HasErrors || files.Any(f => !f.IsWhole)) return null;
        return new Suite(set.Files, shape, bench, [.. ready.Where(t => filter is null || t.Written.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))]);
    }

    public IEnumerable<TestResult> Run(CancellationToken cancellation) => Tests.Select(t => Run(t, cancellation));

    /// <summary>What came out for the expectations on some of the standards.</summary>
    public static IEnumerable<TestCheck> Check(Bench bench, ReadyTest test, Func<Expectation, bool> which, CancellationToken cancellation)
    {
        ComplianceReport report = bench.Judge(test, cancellation);
        return test.Written.Expectations.Where(which).SelectMany(e => Check(e, bench, report, test.AsOf));
    }

    private static IEnumerable<TestCheck> Check(Expectation expectation, Bench bench, ComplianceReport report, long asOf)
    {
        string id = expectation.Standard.Name;
        if (report.Scorecards.FirstOrDefault(c => c.Id == id) is { } card) return expectation.Figures.Select(f => FigureCheck.Check(f, card));
        int version = Versions.Wanted(expectation, bench, asOf);
        return ExpectationCheck.Check(expectation, report.Standards.First(r => r.Id == id && r.Version == version));
    }

    private TestResult Run(ReadyTest test, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new TestResult(test.Written.Name, [.. Check(Bench, test, _ => true, cancellation)], test.Written.Location);
    }

    private static TestShape ShapeOf(ImmutableArray<WrittenTest> tests)
    {
        WrittenField[] fields = [.. tests.SelectMany(t => t.Records).SelectMany(r => r.Fields).Where(f => f.Value is not null)];
        HashSet<string> durations =
        [
            .. fields.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.All(f => !f.Value!.Quoted && DurationText.TryRead(f.Value.Text, out _))).Select(g => g.Key),
        ];
        return new TestShape(durations, givesHandleTime: fields.Any(f => f.Name == ContactFields.HandleTime));
    }

    private static long AsOf(WrittenTest test, DateTimeZone zone, DiagnosticBag bag)
    {
        if (TimeText.TryRead(test.AsOf.Text, zone, out Instant time)) return Ticks.Of(time);
        bag.Add(Messages.ExpectedTime(test.AsOf.Location, "'as-of'", test.AsOf.Text));
        return 0;
    }
}
