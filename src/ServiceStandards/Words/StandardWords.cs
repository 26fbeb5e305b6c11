using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says what a standard promises and on what terms.</summary>
internal sealed class StandardWords
{
    private readonly Tongue _tongue;
    private readonly FieldWords _fields;
    private readonly SubjectWords _subjects;
    private readonly PredicateWords _predicates;
    private readonly TermWords _terms;
    private readonly SourceWords _sources;

    public StandardWords(StandardsFile file, Tongue tongue)
    {
        _tongue = tongue;
        _fields = new FieldWords(file, tongue);
        var conditions = new ConditionWords(_fields, tongue);
        _subjects = new SubjectWords(conditions, tongue);
        _predicates = new PredicateWords(_fields, conditions, tongue);
        _terms = new TermWords(file, _fields, _subjects, tongue);
        _sources = new SourceWords(file, new FormulaWords(_fields, conditions, tongue), new CalendarWords(file.TimeZone, tongue));
    }

    /// <summary>Whether the figure is working time, which is said in hours.</summary>
    public bool IsWorkingTime(Standard standard) => _fields.IsWorkingTime(standard.Measure);

    public Subject Subject(Standard standard) => _subjects.Of(standard.For);

    public string Promise(Standard standard)
    {
        Subject subject = Subject(standard);
        Reach? reach = standard.Target is { } target ? ReachOf(target, standard.Measure) : null;
        string sentence = standard.Measure switch
        {
            Measure.Share share => Share(standard, subject, _predicates.Of(share.Condition), reach),
            Measure.ServiceLevel level => Share(standard, subject, _predicates.Of(level), reach),
            Measure.Figure figure => Figure(_tongue.Promises.FigureOf(figure.Kind, _fields.Label(figure.Field), subject), reach),
            Measure.Percentile percentile => Figure(_tongue.Promises.Percentile(percentile.At, _fields.Label(percentile.Field), subject), reach),
            Measure.Count count => Figure(_tongue.Promises.Number(_subjects.Of(standard.For, count.Condition)), reach),
            Measure.Rate rate => Figure(_tongue.Promises.Rate(Side(rate.Of), Side(rate.Per), subject), reach),
            _ => throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}."),
        };
        return Capital(sentence);
    }

    public IEnumerable<Term> Terms(Standard standard) => _terms.Of(standard).Concat(_sources.Of(standard)).Select(t => t with { Sentence = Capital(t.Sentence) });

    /// <summary>The bounds of a target: <c>at least 90 %</c>.</summary>
    public string Bounds(Target target, Measure measure) => _tongue.Promises.Range(ReachOf(target, measure));

    private string Share(Standard standard, Subject subject, Predicate predicate, Reach? reach)
    {
        if (reach is null) return _tongue.Promises.ShareWithoutTarget(subject, predicate);
        if (standard.Target is { Low: { Inclusive: true, Value.Text: "100%" }, High: null }) return _tongue.Promises.All(subject, predicate);
        return _tongue.Promises.Share(reach.IsPlainFloor ? reach.Low! : _tongue.Promises.Range(reach), subject, predicate);
    }

    private string Figure(string figure, Reach? reach) =>
        reach is null ? _tongue.Promises.FigureWithoutTarget(figure) : _tongue.Promises.Figure(figure, _tongue.Promises.Range(reach));

    private string Side(RatePart part) =>
        part.Field is { } field ? _tongue.Promises.Sum(_fields.Label(field)) : _tongue.Promises.Number(_subjects.Of(part.Condition));

    private Reach ReachOf(Target target, Measure measure) => new(
        target.Low is { } low ? _terms.Amount(low.Value, measure) : null, target.Low?.Inclusive ?? false,
        target.High is { } high ? _terms.Amount(high.Value, measure) : null, target.High?.Inclusive ?? false);

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
