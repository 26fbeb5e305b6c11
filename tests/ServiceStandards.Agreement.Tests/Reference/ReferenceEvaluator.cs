using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference.Drivers;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The judge of all engines: slow and plain, written from the language alone.</summary>
internal sealed class ReferenceEvaluator
{
    private readonly WrittenFile _file;
    private readonly FieldReader _fields;
    private readonly ScopeJudge _scopes;
    private readonly NodaTime.Duration? _atRiskWithin;

    private ReferenceEvaluator(WrittenFile file, IReadOnlyList<SampleContact> records, Instant asOf, WrittenSpan period, NodaTime.Duration? atRiskWithin)
    {
        (_file, _atRiskWithin) = (file, atRiskWithin);
        _fields = new FieldReader(file, records, asOf);
        _scopes = new ScopeJudge(file, period, _fields);
    }

    /// <summary>Judges the records by every standard of the file.</summary>
    public static IReadOnlyList<ExpectedStandard> Judge(WrittenFile file, IReadOnlyList<SampleContact> records, Instant asOf, WrittenSpan period, NodaTime.Duration? atRiskWithin = null)
    {
        var evaluator = new ReferenceEvaluator(file, records, asOf, period, atRiskWithin);
        return [.. file.Standards.GroupBy(s => s.Id).SelectMany(versions => versions.Select((s, i) => evaluator.Judge(s, i + 1, records)))];
    }

    /// <summary>Analyses the drivers of the file.</summary>
    public static IReadOnlyList<ExpectedDrivers> Analyse(WrittenFile file, IReadOnlyList<SampleContact> records, Instant asOf, WrittenSpan period)
    {
        var judge = new DriverJudge(file, period, new FieldReader(file, records, asOf));
        return [.. file.Drivers.Select(d => judge.Judge(d, records))];
    }

    private ExpectedStandard Judge(WrittenStandard standard, int version, IReadOnlyList<SampleContact> records)
    {
        IReadOnlyList<JudgedRecord> judged = [.. records.Select((r, i) => _scopes.Judge(standard, r, i + 1))];
        IReadOnlyList<ExpectedCell> cells = [.. Cells(standard, judged)];
        ExpectedFigures whole = new FiguresOf(standard, judged).Make();
        if (standard.JudgeEach && cells.Any(c => c.Figures.Verdict == ExpectedVerdict.NonCompliant))
            whole = whole with { Verdict = ExpectedVerdict.NonCompliant };
        var evidence = new EvidenceOf(standard, _fields, judged);
        ExpectedAtRisk? atRisk = _atRiskWithin is { } within ? new AtRiskOf(_file, standard, _fields).Within(within, judged) : null;
        return new(standard.Id, version, whole, cells, evidence.Worst(), evidence.Nearest(), atRisk);
    }

    private IEnumerable<ExpectedCell> Cells(WrittenStandard standard, IReadOnlyList<JudgedRecord> judged)
    {
        if (standard.Per is null && standard.By.Count == 0) yield break;
        foreach (var group in judged.Where(r => r.Fate is not Fate.OutOfScope).GroupBy(r => Cell(standard, r).Key))
        {
            ExpectedCell cell = Cell(standard, group.First());
            yield return cell with { Figures = new FiguresOf(standard, [.. group]).Make() };
        }
    }

    private ExpectedCell Cell(WrittenStandard standard, JudgedRecord record) => new(
        standard.Per is { } per && record.Time is { } time ? PeriodLabel.Of(_file, per, time) : null,
        [.. standard.By.Select(f => _fields.Read(record.Contact, f) is Reading.Known known ? GroupText.Of(known.Of) : null)],
        null!);
}
