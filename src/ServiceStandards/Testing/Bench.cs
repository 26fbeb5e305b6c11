using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>Standards ready to judge the records of tests, by the same engine that judges all records.</summary>
internal sealed class Bench
{
    private static readonly EvaluationOptions s_oneThread = new() { Threads = 1 };

    private Bench(BoundSet bound, CompiledSet<TestRecord> compiled) => (Bound, Compiled) = (bound, compiled);

    public BoundSet Bound { get; }

    public CompiledSet<TestRecord> Compiled { get; }

    /// <summary>Null when the standards do not fit the records, which is reported, or when there are none.</summary>
    public static Bench? SetUp(IReadOnlyList<StandardsFile> files, TestShape shape, DiagnosticBag bag)
    {
        BoundSet bound = SetBinder.Bind(files, shape.Catalog, windowed: false, bag);
        return bag.HasErrors || bound.Standards.IsEmpty ? null : new Bench(bound, SetCompiler.Compile(bound, shape));
    }

    public ComplianceReport Judge(ReadyTest test, CancellationToken cancellation)
    {
        var source = new ListRecords<TestRecord>(test.Records);
        Tally tally = StreamingEngine.Run(Compiled, source, new EvaluationWindow(test.AsOf), s_oneThread, cancellation);
        return ReportMaker.Reach(Bound, Compiled.Layout, Compiled.Literals, tally, []);
    }
}

/// <summary>A test with its records made and its moment in UTC ticks.</summary>
internal sealed record ReadyTest(WrittenTest Written, IReadOnlyList<TestRecord> Records, long AsOf);
