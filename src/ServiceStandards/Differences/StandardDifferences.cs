using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Words;

namespace ServiceStandards.Differences;

/// <summary>Compares a standard with an older version of it: scope, measure, target, then its terms topic by topic. What reads the same is the same.</summary>
internal sealed class StandardDifferences((StandardsFile File, Standard Standard) before, (StandardsFile File, Standard Standard) after, Tongue tongue)
{
    private readonly StandardWords _was = new(before.File, tongue);
    private readonly StandardWords _is = new(after.File, tongue);
    private readonly Standard _old = before.Standard;
    private readonly Standard _now = after.Standard;

    public IEnumerable<Difference> All => [.. Scope(), .. Measured(), .. Target(), .. Terms()];

    private IEnumerable<Difference> Scope()
    {
        string was = _was.Subject(_old).Full, now = _is.Subject(_now).Full;
        if (was != now) yield return Made(DifferenceKind.Changed, tongue.Differences.Scope(was, now), _old.For?.Location ?? _old.Location, _now.For?.Location ?? _now.Location);
    }

    private IEnumerable<Difference> Measured()
    {
        string was = _was.Promise(_old with { For = null, Target = null }), now = _is.Promise(_now with { For = null, Target = null });
        if (was == now) yield break;
        DifferenceKind kind = Strictness.Of(_old.Measure, _now.Measure, _now.Target);
        yield return Made(kind, tongue.Differences.Changed(_was.Promise(_old with { Target = null }), _is.Promise(_now with { Target = null })), _old.Measure.Location, _now.Measure.Location);
    }

    private IEnumerable<Difference> Target()
    {
        string? was = _old.Target is { } old ? _was.Bounds(old, _old.Measure) : null, now = _now.Target is { } target ? _is.Bounds(target, _now.Measure) : null;
        if (was != now) yield return Made(Strictness.Of(_old.Target, _now.Target), tongue.Differences.Target(was, now), _old.Target?.Location ?? _old.Location, _now.Target?.Location ?? _now.Location);
    }

    private IEnumerable<Difference> Terms()
    {
        Dictionary<string, Term> was = ByTopic(_was.Terms(_old)), now = ByTopic(_is.Terms(_now));
        foreach (var (topic, term) in now)
        {
            if (!was.TryGetValue(topic, out Term? old)) yield return Made(Meaning(topic, null, term), tongue.Differences.Added(term.Sentence), null, term.Location);
            else if (old.Sentence != term.Sentence) yield return Made(Meaning(topic, old, term), tongue.Differences.Changed(old.Sentence, term.Sentence), old.Location, term.Location);
        }

        foreach (var (topic, term) in was.Where(t => !now.ContainsKey(t.Key)))
            yield return Made(Meaning(topic, term, null), tongue.Differences.Removed(term.Sentence), term.Location, null);
    }

    private static Dictionary<string, Term> ByTopic(IEnumerable<Term> terms) => terms.GroupBy(t => t.Topic, StringComparer.Ordinal).ToDictionary(
        g => g.Key, g => g.First() with { Sentence = string.Join(' ', g.Select(t => t.Sentence)) }, StringComparer.Ordinal);

    private DifferenceKind Meaning(string topic, Term? was, Term? now) => topic switch
    {
        "tolerate" when was is null => DifferenceKind.Looser,
        "tolerate" when now is null => DifferenceKind.Stricter,
        "tolerate" => Strictness.Compare(_now.Target!.Tolerate!, _old.Target!.Tolerate!) ?? DifferenceKind.Changed,
        "confidence" => (_now.Confidence ?? 0) > (_old.Confidence ?? 0) ? DifferenceKind.Stricter : DifferenceKind.Looser,
        _ => DifferenceKind.Changed,
    };

    private Difference Made(DifferenceKind kind, string sentence, SourceLocation? was, SourceLocation? now) =>
        new(kind, _now.Id, _now.Version > 1 || _old.Version > 1 ? _now.Version : null, sentence, was, now);
}
