using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Who is judged at all: evaluation period and life, scope, exclusions and the need of a time, in this order; then the measure.</summary>
internal sealed class ScopeJudge(WrittenFile file, WrittenSpan period, FieldReader fields)
{
    private readonly ConditionJudge _conditions = new(fields, file.TimeZone);
    private readonly MeasureJudge _measures = new(fields, file.TimeZone);

    public JudgedRecord Judge(WrittenStandard standard, SampleContact contact, int number)
    {
        Instant? time = fields.TimeOf(contact, standard.At);
        JudgedRecord Becomes(Fate fate, bool isUnclear = false) => new(contact, contact.Id ?? $"#{number}", time, fate, isUnclear);

        if (time is { } when && !(period.Contains(when) && standard.Effective?.Contains(when) != false)) return Becomes(new Fate.OutOfScope());
        Answer scope = standard.For is null ? Answer.Met : _conditions.Answer(standard.For, contact);
        if (scope != Answer.Met) return Becomes(new Fate.OutOfScope(), isUnclear: scope != Answer.Missed);

        IReadOnlyList<(WrittenExclusion Exclusion, Answer Answer)> exclusions =
            [.. file.Exclusions.Concat(standard.Exclude).Select(e => (e, Excludes(e, contact, time)))];
        if (exclusions.FirstOrDefault(e => e.Answer == Answer.Met).Exclusion is { } met) return Becomes(new Fate.Excluded(met.Because));
        bool isUnclear = exclusions.Any(e => e.Answer != Answer.Missed);

        bool needsTime = standard.Per is not null || standard.Effective is not null || period != new WrittenSpan(null, null);
        return Becomes(needsTime && time is null ? new Fate.Unmeasurable() : _measures.Judge(standard.Measure, contact), isUnclear);
    }

    private Answer Excludes(WrittenExclusion exclusion, SampleContact contact, Instant? time) => Answers.All(
    [
        exclusion.When is null ? Answer.Met : _conditions.Answer(exclusion.When, contact),
        exclusion.During is null ? Answer.Met : time is null ? Answer.Unmeasurable : Answers.Of(exclusion.During.Contains(time.Value)),
    ]);
}
