using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Words;

/// <summary>Says what a standard says beside its promise, in the order of the language's page.</summary>
internal sealed class TermWords(StandardsFile file, FieldWords fields, SubjectWords subjects, Tongue tongue)
{
    public IEnumerable<Term> Of(Standard standard)
    {
        if (standard.Measure is Measure.ServiceLevel level)
        {
            foreach (Term term in Of(level, subjects.Of(standard.For))) yield return term;
        }

        if (standard.Target?.Tolerate is { } band) yield return new Term("tolerate", tongue.Terms.Tolerate(Amount(band, standard.Measure)), band.Location);
        if (standard.Target?.Aim is { } aim) yield return new Term("aim", tongue.Terms.Aim(Amount(aim, standard.Measure)), aim.Location);
        if (standard.Confidence is { } confidence) yield return Own("confidence", tongue.Terms.Confidence(tongue.Numerals.Share(confidence)));
        if (standard.Per is not null || !standard.By.IsEmpty) yield return Own("cells", Cells(standard));
        if (standard.At is { } at) yield return new Term("at", tongue.Terms.At(fields.Label(at)), at.Location);
        if (standard.Minimum > 0) yield return Own("minimum", tongue.Terms.Minimum(tongue.Numerals.Count(standard.Minimum, subjects.Of(standard.For).Noun)));
        if (standard.Effective is { From: not null } or { Until: not null }) yield return new Term("effective", Effective(standard.Effective), standard.Effective.Location);
        foreach (Exclusion exclusion in file.Exclusions.Concat(standard.Exclude).Distinct())
            yield return new Term($"exclusion {exclusion.Id ?? exclusion.Because}", Of(exclusion), exclusion.Location);

        Term Own(string topic, string sentence) => new(topic, sentence, standard.Location);
    }

    /// <summary>A literal of a target: a share, points, a number or a duration.</summary>
    public string Amount(Literal literal, Measure measure) => fields.Value(literal, ValueKind.Number, fields.IsWorkingTime(measure));

    private IEnumerable<Term> Of(Measure.ServiceLevel level, Subject subject)
    {
        yield return new Term("abandoned", tongue.Terms.Abandoned(level.Abandoned, subject), level.Location);
        if (level.ShortAbandon is { } shortest) yield return new Term("short-abandon", tongue.Terms.ShortAbandon(fields.Value(shortest, level.Of)), shortest.Location);
        if (!level.Outcomes.IsEmpty)
            yield return new Term("outcomes", tongue.Terms.Outcomes(Outcomes(level, met: true), Outcomes(level, met: false)), level.Outcomes[0].Outcome.Location);
    }

    private string Outcomes(Measure.ServiceLevel level, bool met) =>
        tongue.And(level.Outcomes.Where(o => o.Met == met).Select(o => fields.Value(o.Outcome, ValueKind.Text)));

    private string Cells(Standard standard) => tongue.Terms.Cells(
        standard.Per is { } period ? tongue.Terms.Period(period) : null,
        standard.By.IsEmpty ? null : tongue.And(standard.By.Select(f => fields.Label(f).Name)),
        standard.JudgeEach);

    private string Effective(Effective effective)
    {
        LocalDateTime? until = effective.Until?.InZone(file.TimeZone).LocalDateTime;
        bool through = until is { TimeOfDay: var time } && time == LocalTime.Midnight;
        return tongue.Terms.Effective(
            effective.From is { } from ? Moment(from.InZone(file.TimeZone).LocalDateTime) : null,
            until is not { } end ? null : through ? tongue.Numerals.Date(end.Date.PlusDays(-1)) : Moment(end),
            through);
    }

    private string Moment(LocalDateTime time) => time.TimeOfDay == LocalTime.Midnight ? tongue.Numerals.Date(time.Date) : tongue.Numerals.Time(time);

    private string Of(Exclusion exclusion) => tongue.Terms.Exclusion(
        exclusion.Because, subjects.Of(exclusion.When), End(exclusion.During?.From), End(exclusion.During?.Until));

    private string? End(Literal? literal) => literal is null ? null : fields.Moment(literal) ?? literal.Text;
}
