using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Clocks;
using ServiceStandards.Compilation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Values;

namespace ServiceStandards.Explanations;

/// <summary>Explains single records: asks each condition by itself, with the same compiled expressions that judge.</summary>
internal sealed class Explainer<T>(RecordShape<T> shape, EvaluationWindow window, Neighbourhood neighbours)
{
    public RecordExplanation Explain(BoundSet set, BoundStandard standard, T record, long ordinal)
    {
        CompiledSet<T> alone = SetCompiler.Compile(set with { Standards = [standard], Drivers = [] }, shape);
        var ledger = new Ledger(alone.Layout, window, WatchCompiler.Open(alone.Literals), neighbours.For(alone.Neighbours));
        alone.EachApart.Value[0].One(record, ordinal, ledger);
        return new RecordExplanation
        {
            Record = SetCompiler.CompileId(set, shape)(record, ordinal),
            Standard = standard.Source.Id,
            Version = standard.Source.Version,
            Outcome = OutcomeOf(alone.Layout.Standards[0], ledger, isCeiling: standard.Target?.IsCeiling == true),
            Parts = [.. Parts(standard, record)],
        };
    }

    private IEnumerable<ExplainedPart> Parts(BoundStandard standard, T record)
    {
        if (standard.Time is { } time) yield return Shown("time", time, record);
        yield return Titled("for", standard.For, record);
        foreach (BoundExclusion exclusion in standard.Exclusions) yield return Titled($"exclusion '{exclusion.Because}'", exclusion.Condition, record);
        switch (standard.Measure)
        {
            case BoundMeasure.Share share:
                foreach (BoundLeftOut leftOut in share.LeftOut) yield return Titled($"left out: {leftOut.Reason}", leftOut.Condition, record);
                yield return Titled("share", share.Condition, record);
                break;
            case BoundMeasure.Count count: yield return Titled("count", count.Condition, record); break;
            case BoundMeasure.Figure figure: yield return Shown(figure.Field.Name, figure.Field, record); break;
            case BoundMeasure.Percentile percentile: yield return Shown(percentile.Field.Name, percentile.Field, record); break;
            case BoundMeasure.Rate rate:
                yield return Side("of", rate.Of, record);
                yield return Side("per", rate.Per, record);
                break;
            default: throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}.");
        }
    }

    private ExplainedPart Side(string name, BoundRatePart part, T record) =>
        part.Field is { } field ? Shown(name, field, record) : Titled(name, part.Condition!, record);

    private ExplainedPart Titled(string title, BoundCondition condition, T record)
    {
        ExplainedPart part = Ask(condition, record);
        return part with { Text = $"{title}: {part.Text}" };
    }

    private ExplainedPart Shown(string title, BoundField field, T record) => new(title, null, See(field, record), [], Spans(field, record));

    private ExplainedPart Ask(BoundCondition condition, T record)
    {
        BoundField? field = ConditionText.Field(condition);
        return new ExplainedPart(
            ConditionText.Of(condition),
            Answer(condition, record),
            field is null ? null : See(field, record),
            [.. ConditionText.Parts(condition).Select(p => Ask(p, record))],
            field is null ? [] : Spans(field, record));
    }

    private string Answer(BoundCondition condition, T record) => Run<string>(record, fields =>
    {
        Lanes lanes = new ConditionCompiler(fields).Compile(condition);
        return Expression.Condition(lanes.Met, Expression.Constant("met"),
            Expression.Condition(lanes.Missed, Expression.Constant("missed"),
                Expression.Condition(lanes.Unmeasurable, Expression.Constant("unmeasurable"), Expression.Constant("pending"))));
    });

    private string See(BoundField field, T record) => Run<string>(record, fields =>
    {
        FieldValue value = fields.Read(field);
        Expression text = ValueText.Of(field, value.Value);
        Expression soFar = Logic.Either(
            value.SoFar,
            Expression.Call(typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!, text, Expression.Constant(" so far")),
            Expression.Constant("not decided yet"));
        return Expression.Condition(value.Given, text, Expression.Condition(value.Running, soFar, Expression.Constant("none")));
    });

    private IReadOnlyList<ExplainedSpan> Spans(BoundField field, T record)
    {
        if (field is BoundField.FirstGiven first) return first.Parts.Select(p => Spans(p, record)).FirstOrDefault(s => s.Count > 0) ?? [];
        if (field is BoundField.Clock clock) return [.. ClockSpans.Of(clock, Trace(clock, record))];
        if (field is not BoundField.Elapsed { Calendar: { } calendar } elapsed) return [];
        long from = Moment(elapsed.From, record) ?? window.AsOf;
        long to = (elapsed.To is { } end ? Moment(end, record) : null) ?? window.AsOf;
        return [.. CalendarSpans.Between(calendar, from, to)];
    }

    private ClockTrace Trace(BoundField.Clock clock, T record) => Run<ClockTrace>(record, fields => Expression.Call(
        typeof(ClockTrace), nameof(ClockTrace.Of), null, Expression.Constant(clock.Dial), fields.Events(clock), fields.AsOf));

    private long? Moment(BoundField field, T record) => Run<long?>(record, fields =>
    {
        FieldValue value = fields.Read(field);
        return Expression.Condition(value.Given, Expression.Convert(value.Value, typeof(long?)), Expression.Constant(null, typeof(long?)));
    });

    private TResult Run<TResult>(T record, Func<FieldReader, Expression> make)
    {
        var fields = new FieldReader(Expression.Constant(window.AsOf))
        {
            Neighbours = field => Expression.Constant(neighbours.Of(field)),
        };
        Expression result = make(fields);
        return Expression.Lambda<Func<T, TResult>>(Expression.Block(fields.Variables, [.. fields.Statements, result]), shape.Record).Compile()(record);
    }

    private static string OutcomeOf(StandardLayout layout, Ledger ledger, bool isCeiling)
    {
        CellTally? cell = ledger.Books[layout.Cut].Cells().Select(c => c.Cell).FirstOrDefault();
        if (cell is null) return "out-of-scope";
        if (layout.Figure is { } figure && cell.Figures[figure].Judged > 0) return "judged";
        CountLayout counts = layout.Counts;
        (int At, string Name)[] classes =
        [
            (counts.Met, isCeiling ? "offender" : "met"), (counts.Missed, isCeiling ? "no offender" : "missed"), (counts.Pending, "pending"), (counts.Unmeasurable, "unmeasurable"),
            .. counts.Skipped.Select(r => (counts.SkippedFor(r), $"skipped: {r}")),
            .. counts.Excluded.Select(r => (counts.ExcludedFor(r), $"excluded: {r}")),
        ];
        return classes.First(c => cell.Counts[c.At] > 0).Name;
    }
}
