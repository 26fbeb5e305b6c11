using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Explanations;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Telemetry;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards;

/// <summary>Standards bound to a type of records and compiled for it. Immutable and safe to share between threads.</summary>
/// <typeparam name="T">The record's type.</typeparam>
public sealed class StandardsFor<T>
{
    private readonly StandardSet _set;
    private readonly RecordShape<T> _shape;
    private readonly string _owner;
    private readonly CompiledSet<T> _plain;
    private readonly Lazy<CompiledSet<T>> _windowed, _plainSpread, _windowedSpread;
    private readonly Lazy<ImmutableArray<ScopeJudges<T>>> _scopes;
    private readonly Lazy<ImmutableArray<ScopeJudges<T>>> _windowedScopes;

    internal StandardsFor(StandardSet set, RecordShape<T> shape)
    {
        (_set, _shape) = (set, shape);
        _owner = typeof(T) == typeof(TableRow) ? "the records" : typeof(T).Name;
        var catalog = new FieldCatalog(_owner, shape.FieldNames, shape.Find, shape.FindEvents);
        BoundSet bound = set.Bind(catalog, windowed: false);
        _plain = SetCompiler.Compile(bound, shape).Ready();
        _plainSpread = new Lazy<CompiledSet<T>>(() => SetCompiler.Compile(bound, shape, distributions: true));
        _windowed = new Lazy<CompiledSet<T>>(() => SetCompiler.Compile(set.Bind(catalog, windowed: true), shape));
        _windowedSpread = new Lazy<CompiledSet<T>>(() => SetCompiler.Compile(_windowed.Value.Bound, shape, distributions: true));
        _scopes = new Lazy<ImmutableArray<ScopeJudges<T>>>(() => SetCompiler.CompileScopes(_plain, shape));
        _windowedScopes = new Lazy<ImmutableArray<ScopeJudges<T>>>(() => SetCompiler.CompileScopes(_windowed.Value, shape));
    }

    /// <summary>How fields are read from a record.</summary>
    internal RecordShape<T> Shape => _shape;

    /// <summary>The standards as they are compiled for an evaluation.</summary>
    internal CompiledSet<T> CompiledFor(EvaluationWindow window) => window.IsLimited ? _windowed.Value : _plain;

    /// <summary>An empty tally of these standards.</summary>
    internal Tally Nothing(EvaluationWindow window) => new(CompiledFor(window).Layout, window);

    /// <summary>Judges records and gives the report.</summary>
    /// <param name="records">
    /// The records; a list is read by several threads. Where a standard uses <c>until-next</c> or <c>since-previous</c> a sequence is
    /// enumerated twice, and must give the same records both times; else once.
    /// </param>
    /// <param name="asOf">The moment the records are judged at: clocks that still run are read then.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="RecordsUnreadableException">A sequence that had to be enumerated twice had another number of records the second time.</exception>
    /// <exception cref="FigureTooLargeException">A standard comes to a figure that cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public ComplianceReport Evaluate(IEnumerable<T> records, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default) =>
        Told(() => Report(Measure(records, asOf, options, cancellation)));

    /// <summary>Judges the records of a source and gives the report.</summary>
    /// <param name="source">
    /// The source; one bound to the same shape. Where a standard uses <c>until-next</c> or <c>since-previous</c> it is opened twice: a query that
    /// others write to meanwhile is to be read in one snapshot.
    /// </param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="RecordsUnreadableException">The source cannot be read, or too many of its rows.</exception>
    /// <exception cref="FigureTooLargeException">A standard comes to a figure that cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public ComplianceReport Evaluate(RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default) =>
        Told(() => Report(Measure(source, asOf, options, cancellation)));

    /// <summary>Counts records without reaching verdicts, so that parts can be merged.</summary>
    /// <remarks>
    /// A record finds the next and the previous one (<c>until-next</c>, <c>since-previous</c>) among the records that are measured with it. So parts hold all
    /// records that have the same values in those fields, such as all of a customer; in other parts a record whose next one is elsewhere stays pending, as
    /// if it had not come yet, and one whose previous one is elsewhere is unmeasurable.
    /// </remarks>
    /// <param name="records">The records; a list is read by several threads.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>The counts as of that moment; <see cref="Report"/> reaches the verdicts on them.</returns>
    /// <exception cref="RecordsUnreadableException">A sequence that had to be enumerated twice had another number of records the second time.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Tally Measure(IEnumerable<T> records, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Measure(RecordsInMemory.Of(records), asOf, options, cancellation);
    }

    /// <summary>Counts the records of a source without reaching verdicts, so that parts can be merged.</summary>
    /// <remarks>
    /// A record finds the next and the previous one (<c>until-next</c>, <c>since-previous</c>) among the records of this source: parts hold all records that have
    /// the same values in those fields.
    /// </remarks>
    /// <param name="source">The source; one bound to the same shape.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>The counts as of that moment; <see cref="Report"/> reaches the verdicts on them.</returns>
    /// <exception cref="RecordsUnreadableException">The source cannot be read, or too many of its rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Tally Measure(RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= EvaluationOptions.Default;
        EvaluationWindow window = WindowOf(asOf, options);
        return StreamingEngine.Run(Compiled(window, options), source, window, options, cancellation);
    }

    /// <summary>Counts the records of a source day by day in one pass, for a <see cref="History.TallyHistory"/>.</summary>
    /// <param name="source">The source; one bound to the same shape. Records find those before and after them on whatever day.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run, without <see cref="EvaluationOptions.From"/> and <see cref="EvaluationOptions.Until"/>; null = the defaults.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>A tally for each day that a record's own time falls on, in order; last, without a day, the records without a time and the rows that were left out, where there are any.</returns>
    /// <exception cref="ArgumentException">The options limit the period.</exception>
    /// <exception cref="StandardsException">The records have no time of their own.</exception>
    /// <exception cref="RecordsUnreadableException">The source cannot be read, or too many of its rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<DayTally> MeasureByDay(RecordSource<T> source, DateTimeOffset asOf, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= EvaluationOptions.Default;
        EvaluationWindow window = WindowOf(asOf, options);
        if (window.IsLimited) throw new ArgumentException("Days are counted as a whole: leave From and Until out, and keep the days that are wanted.", nameof(options));
        if (_plain.Bound.Time is not { } time) throw new StandardsException([Messages.TimeNeeded(_set.Files[0].Location, _owner)]);
        return ServiceStandardsTelemetry.Told(_set.Fingerprint, _plain.Bound.Standards.Length,
            () => DayEngine.Run(Compiled(window, options), SetCompiler.CompileTime<T>(time, _shape.Record), source, window, options, cancellation));
    }

    /// <summary>Reaches the verdicts on records that were counted.</summary>
    /// <param name="tally">A tally of these standards, or several merged.</param>
    /// <exception cref="InvalidOperationException">The tally was made by other standards; the message names what differs.</exception>
    /// <exception cref="FigureTooLargeException">A standard comes to a figure that cannot be written.</exception>
    public ComplianceReport Report(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        CompiledSet<T> compiled = CompiledFor(tally.Window);
        return _set.Report(compiled.Bound, compiled.Layout, compiled.Literals, tally);
    }

    /// <summary>Explains how a record fared under each version of a standard that is in force for it.</summary>
    /// <param name="source">Where the record is; read until it is found, and once more before that where a standard looks at neighbouring records.</param>
    /// <param name="record">The record's id, or # and its number in the source.</param>
    /// <param name="standard">The standard's id; null = all standards.</param>
    /// <param name="asOf">The moment the record is judged at.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>An explanation per standard and version, in the order of the set; empty when there is no such record.</returns>
    /// <exception cref="ArgumentException">There is no such standard.</exception>
    /// <exception cref="RecordsUnreadableException">The source cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<RecordExplanation> Explain(RecordSource<T> source, string record, string? standard, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(record);
        BoundStandard[] wanted = [.. _plain.Bound.Standards.Where(s => standard is null || s.Source.Id == standard)];
        if (wanted.Length == 0) throw new ArgumentException($"There is no standard '{standard}'.", nameof(standard));
        Func<T, long, string> id = SetCompiler.CompileId(_plain.Bound, _shape);
        var window = new EvaluationWindow(Ticks.Of(asOf));
        Neighbourhood neighbours = StreamingEngine.Neighbours(_plain, source, window, cancellation);
        using RecordReader<T> reader = source.Open(1)[0];
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (id(reader.Current, reader.Ordinal) != record) continue;
            var explainer = new Explainer<T>(_shape, window, neighbours);
            return [.. wanted.Select(s => explainer.Explain(_plain.Bound, s, reader.Current, reader.Ordinal))];
        }

        return [];
    }

    private CompiledSet<T> Compiled(EvaluationWindow window, EvaluationOptions options) => (window.IsLimited, options.Distributions) switch
    {
        (false, false) => _plain,
        (false, true) => _plainSpread.Value,
        (true, false) => _windowed.Value,
        (true, true) => _windowedSpread.Value,
    };

    internal StandardSet Set => _set;

    /// <summary>The standards of each scope by themselves.</summary>
    internal ImmutableArray<ScopeJudges<T>> ScopesFor(EvaluationWindow window) => (window.IsLimited ? _windowedScopes : _scopes).Value;

    /// <summary>Runs an evaluation by these standards, by whatever engine, and tells of it.</summary>
    internal ComplianceReport Told(Func<ComplianceReport> evaluate) => ServiceStandardsTelemetry.Told(_set.Fingerprint, _plain.Bound.Standards.Length, evaluate);

    /// <inheritdoc cref="Told(Func{ComplianceReport})"/>
    internal Task<ComplianceReport> Told(Func<Task<ComplianceReport>> evaluate) => ServiceStandardsTelemetry.Told(_set.Fingerprint, _plain.Bound.Standards.Length, evaluate);

    internal static EvaluationWindow WindowOf(DateTimeOffset asOf, EvaluationOptions options) => new(
        Ticks.Of(asOf),
        options.From is { } from ? Ticks.Of(from) : long.MinValue,
        options.Until is { } until ? Ticks.Of(until) : long.MaxValue,
        options.AtRiskWithin is { } within ? AtRiskUntil(asOf, within) : null);

    private static long AtRiskUntil(DateTimeOffset asOf, TimeSpan within)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(within, TimeSpan.Zero, nameof(EvaluationOptions.AtRiskWithin));
        return Math.Min(within.Ticks, DateTime.MaxValue.Ticks - Ticks.Of(asOf)) + Ticks.Of(asOf);
    }
}
