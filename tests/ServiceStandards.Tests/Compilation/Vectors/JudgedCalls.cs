using System.Collections.Immutable;
using System.Text;
using ServiceStandards.Compilation;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Tallies;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Made-up calls and the standards of a case that are bound to them.</summary>
internal sealed class JudgedCalls
{
    private readonly CsvRecords _calls;
    private readonly StandardsFor<TableRow> _standards;
    private readonly EvaluationOptions _options;

    /// <param name="given">The case.</param>
    /// <param name="file">The calls.</param>
    /// <param name="before">So many batches are judged one by one before vectors are used.</param>
    public JudgedCalls(VectorCase given, CallFile file, int before)
    {
        _calls = file.Open(given.OwnOutcome);
        _calls.Shape.BatchesBeforeVectors = before;
        _standards = StandardSet.Parse(given.Yaml).For(_calls.Shape);
        _options = given.InWindow ? new EvaluationOptions { From = CallFile.AsOf.AddDays(-5), Until = CallFile.AsOf.AddDays(-1) } : EvaluationOptions.Default;
    }

    public ImmutableArray<IJudge<TableRow>> Judges => _standards.CompiledFor(new EvaluationWindow(Ticks.Of(CallFile.AsOf))).Judges;

    public ComplianceReport Report() => _standards.Evaluate(_calls, CallFile.AsOf, _options);

    /// <summary>The tally of all calls, as it is saved.</summary>
    public string Whole(int threads) => Saved(_standards.Measure(_calls, CallFile.AsOf, _options with { Threads = threads }));

    /// <summary>The tallies of the days, as they are saved.</summary>
    public string Days(int threads) =>
        string.Join('\n', _standards.MeasureByDay(_calls, CallFile.AsOf, new EvaluationOptions { Threads = threads }).Select(d => $"{d.Day:yyyy-MM-dd} {Saved(d.Tally)}"));

    /// <summary>The tallies of the days added up, as it is saved.</summary>
    public string SumOfDays(int threads) => Saved(_standards.MeasureByDay(_calls, CallFile.AsOf, new EvaluationOptions { Threads = threads }).Select(d => d.Tally).Aggregate((sum, day) => sum.Merge(day)));

    /// <summary>The tally of all calls of any day, as it is saved.</summary>
    public string WholeOfAllTime(int threads) => Saved(_standards.Measure(_calls, CallFile.AsOf, new EvaluationOptions { Threads = threads }));

    private static string Saved(Tally tally)
    {
        using var stream = new MemoryStream();
        tally.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
