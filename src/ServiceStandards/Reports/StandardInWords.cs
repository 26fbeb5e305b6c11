using ServiceStandards.Diagnostics;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Puts the result of a standard into the words of a language.</summary>
internal sealed class StandardInWords(StandardResult standard, Tongue tongue, string language)
{
    private const int CellsShown = 24;
    private const int MissesShown = 3;
    private const int ValueDigits = 4;
    private readonly Figures _whole = standard.Whole;
    private readonly IReportPhrases _say = tongue.Reports;

    public StandardText Say() => new()
    {
        Title = Printable.Of(Title),
        Place = Printable.Of(_say.Place(standard.Id, standard.Location.File, TextReport.Line(standard.Location))),
        Judgement = standard.Verdict,
        Verdict = _say.Verdict(standard.Verdict),
        Attained = Figure(_whole.Attained),
        Target = Target,
        Judged = Number(_whole.Judged),
        Sentence = Printable.Of(Sentence),
        Accounts = Printable.Of(string.Join("; ", Accounts)) + ".",
        Outlook = Outlook is { Length: > 0 } outlook ? outlook : null,
        Farthest = Farthest,
        AtRisk = AtRisk(),
        Previous = standard.Previous is { } before ? Printable.Of(_say.Previous(Figure(before.Attained), _say.Verdict(before.Verdict), Number(before.Judged))) : null,
        Why = standard.Why is { } why ? Printable.Of(_say.Why(why)) : null,
        Improve = standard.Improve is { } improve && standard.Verdict is Verdict.NonCompliant or Verdict.Tolerated ? Printable.Of(_say.Improve(improve)) : null,
        Cells = [.. CellsToShow.Select(Cell)],
        MoreCells = standard.Cells.Count > CellsShown ? _say.MoreCells(Number(standard.Cells.Count - CellsShown)) : null,
    };

    private string Title => standard.Versions == 1 && standard.EffectiveFrom is null && standard.EffectiveUntil is null
        ? standard.Title
        : $"{standard.Title} ({_say.Version(Number(standard.Version), Moment(standard.EffectiveFrom), Moment(standard.EffectiveUntil))})";

    private string Target => standard.Target is not { } target ? _say.None
        : tongue.Promises.Range(new Reach(Bound(target.Low), target.LowInclusive, Bound(target.High), target.HighInclusive));

    private string Sentence => standard.Promise == Verdicts.Sentence.None
        ? $"{standard.Measure} {Figure(_whole.Attained)}; {Target}."
        : $"{standard.Promise.In(language)} {standard.Conclusion.In(language)}";

    private IEnumerable<string> Accounts
    {
        get
        {
            yield return _say.Judged(Number(_whole.Judged));
            if (standard.Unit == "share" || _whole.Met + _whole.Missed > 0)
                yield return HasCeiling ? _say.Offenders(Number(_whole.Met), Number(_whole.Missed)) : _say.Sides(Number(_whole.Met), Number(_whole.Missed));
            if (_whole.Pending > 0) yield return _say.Pending(Number(_whole.Pending));
            if (_whole.Unmeasurable > 0) yield return _say.Unmeasurable(Number(_whole.Unmeasurable));
            foreach (var (reason, count) in _whole.Skipped.Where(s => s.Value > 0)) yield return _say.LeftOut(Number(count), reason);
            foreach (var (reason, count) in _whole.Excluded.Where(e => e.Value > 0)) yield return _say.Excluded(Number(count), reason);
            if (_whole.OutOfScope > 0) yield return _say.OutOfScope(Number(_whole.OutOfScope));
        }
    }

    private string Outlook => string.Join(' ', new[] { Range, Aim }.OfType<string>());

    /// <summary>Not said again where the conclusion says it.</summary>
    private string? Range
    {
        get
        {
            if (_whole.RangeLow is not { } low || _whole.RangeHigh is not { } high || low == high || standard.Verdict == Verdict.Undecided || _whole.CannotStay) return null;
            if (IsFigure) return _say.SoFar(Figure(_whole.Attained == low ? high : low));
            return _say.CanBecome(Figure(low), Figure(high), Some(_whole.Pending), Some(_whole.Unmeasurable));
        }
    }

    /// <summary>Whether the range is that of a figure with the time so far counted in; shares, counts and scores go from all missed to all met.</summary>
    private bool IsFigure => standard.Measure is not ("share" or "service-level" or "count" or "nps");

    private string? Aim => standard.Target?.Aim is { } aim ? _say.Aim(tongue.Brief.Exact(aim, standard.Unit)) : null;

    private string? Farthest
    {
        get
        {
            IReadOnlyList<EvidenceItem> worst = standard.Evidence.Worst;
            if (worst.Count == 0) return null;
            string records = string.Join(", ", worst.Take(MissesShown).Select(i => i.Value is null ? i.Record : $"{i.Record} ({Value(i)})"));
            return Printable.Of(worst[0].Value is null ? _say.Among(records) : _say.Farthest(records));
        }
    }

    private string? AtRisk()
    {
        if (standard.AtRisk is not { } risk) return null;
        if (risk.Count == 0) return _say.NothingAtRisk;
        string soonest = string.Join(", ", risk.Soonest.Take(MissesShown).Select(i => _say.DueBy(i.Record, TimeInWords.Of(i.DueAt, tongue))));
        return Printable.Of(_say.AtRisk(Number(risk.Count), risk.Count > MissesShown ? soonest + ", ..." : soonest + "."));
    }

    /// <summary>All where they are few; else those that do not comply before the others. In their order.</summary>
    private IEnumerable<CellResult> CellsToShow => standard.Cells.Count <= CellsShown
        ? standard.Cells
        : standard.Cells.Select((cell, i) => (Cell: cell, Place: i)).OrderBy(c => c.Cell.Figures.Verdict != Verdicts.Verdict.NonCompliant).Take(CellsShown).OrderBy(c => c.Place).Select(c => c.Cell);

    private CellText Cell(CellResult cell) => new(
        Printable.Of(CellWords.Name(cell, standard, tongue)), cell.Figures.Verdict, _say.Verdict(cell.Figures.Verdict), Figure(cell.Figures.Attained), Number(cell.Figures.Judged));

    /// <summary>Under a ceiling the records that meet the condition count against the standard.</summary>
    private bool HasCeiling => standard.Target is { Low: null, High: not null };

    private string Figure(decimal? amount) => tongue.Brief.Figure(amount, standard.Unit, standard.Target);

    private string? Bound(decimal? bound) => bound is { } amount ? tongue.Brief.Exact(amount, standard.Unit) : null;

    private string Number(long count) => tongue.Numerals.Number(count);

    private string? Some(long count) => count > 0 ? Number(count) : null;

    private string? Moment(DateTimeOffset? time) => time is { } moment ? TimeInWords.Of(moment, tongue) : null;

    /// <summary>A time with its units, a number in the language's way, and anything else as standards write it.</summary>
    private string Value(EvidenceItem item) => item switch
    {
        { Amount: { } seconds } when DurationText.TryRead(item.Value!, out _) => tongue.Brief.Exact(seconds, "seconds"),
        { Amount: { } number } => tongue.Numerals.Number(decimal.Round(number, ValueDigits)),
        _ => item.Value!,
    };
}
