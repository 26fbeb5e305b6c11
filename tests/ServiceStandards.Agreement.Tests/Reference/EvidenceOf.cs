using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>
/// The offenders of a standard, the farthest from the limit first and last: the records that miss, or under a ceiling the
/// ones that meet. Ties by time, those without one last, then by id; records without a value come after the others.
/// </summary>
internal sealed class EvidenceOf(WrittenStandard standard, FieldReader fields, IReadOnlyList<JudgedRecord> records)
{
    private const int Default = 20;

    private readonly EvidenceSubject? _subject = EvidenceSubject.Of(standard.Measure);

    private bool IsCeiling => standard.Measure is not WrittenMeasure.Every && standard.Target is { Low: null, High: not null };

    private bool LargerIsWorse => (_subject?.LargerIsAway ?? true) != IsCeiling;

    public IReadOnlyList<ExpectedEvidence> Worst() => First(LargerIsWorse);

    public IReadOnlyList<ExpectedEvidence> Nearest() => First(!LargerIsWorse);

    private IReadOnlyList<ExpectedEvidence> First(bool largestFirst) =>
    [
        .. records.Where(r => IsCeiling ? r.Fate is Fate.Met : r.Fate is Fate.Missed)
            .Select(r => (Record: r, Amount: Amount(r)))
            .OrderBy(r => r.Amount is null)
            .ThenBy(r => r.Amount is null ? Fraction.Zero : largestFirst ? Fraction.Zero - r.Amount : r.Amount)
            .ThenBy(r => r.Record.Time ?? Instant.MaxValue)
            .ThenBy(r => r.Record.Id, StringComparer.Ordinal)
            .Take(standard.Evidence ?? Default)
            .Select(r => new ExpectedEvidence(r.Record.Id, r.Amount)),
    ];

    private Fraction? Amount(JudgedRecord record) => _subject is null ? null : fields.Read(record.Contact, _subject.Field) switch
    {
        Reading.Known known => known.Of.Amount,
        Reading.Running running => running.SoFar.Amount,
        _ => null,
    };
}
