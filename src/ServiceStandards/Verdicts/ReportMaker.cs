using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Tallies;
using ServiceStandards.Values;
using ServiceStandards.Verdicts.Drivers;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Verdicts;

/// <summary>Reaches the verdicts: from the tally of the records to the report.</summary>
internal static class ReportMaker
{
    public static ComplianceReport Reach(
        BoundSet set, TallyLayout layout, ImmutableArray<ImmutableArray<LiteralUse>> literals, Tally tally, IReadOnlyList<Diagnostic> warnings)
    {
        ImmutableArray<StandardResult> results = [.. set.Standards.Select((s, i) => Reach(s, layout.Standards[i], tally, i))];
        return Gather(set, results, ScorecardJudge.Reach(set.Files, results), literals, tally, warnings);
    }

    /// <summary>The report of results that were reached one by one; the tally gives what belongs to no standard.</summary>
    public static ComplianceReport Gather(
        BoundSet set, ImmutableArray<StandardResult> results, ImmutableArray<ScorecardResult> scorecards,
        ImmutableArray<ImmutableArray<LiteralUse>> literals, Tally tally, IReadOnlyList<Diagnostic> warnings)
    {
        StandardsFile first = set.Files[0];
        return new ComplianceReport
        {
            Name = first.Name?.In(first.Language),
            Language = first.Language,
            AsOf = Local(tally.Window.AsOf, first.TimeZone),
            From = tally.Window.From == long.MinValue ? null : Local(tally.Window.From, first.TimeZone),
            Until = tally.Window.Until == long.MaxValue ? null : Local(tally.Window.Until, first.TimeZone),
            Origins = [.. set.Files.Select(Origin)],
            Fingerprint = tally.Fingerprint,
            Records = new RecordCounts(
                tally.Records + tally.LeftOut.Rejected + tally.LeftOut.Skipped,
                tally.LeftOut.Rejected, tally.LeftOut.Skipped, tally.LeftOut.Samples)
            {
                RejectedEvents = tally.LeftOut.RejectedEvents,
                RejectedEventRows = tally.LeftOut.EventSamples,
                StrayEvents = tally.LeftOut.StrayEvents,
            },
            Standards = results,
            Drivers = [.. set.Drivers.Select((d, i) => new DriverReckoner(d).Reach(tally.Drivers[i], tally.Records))],
            Scorecards = scorecards,
            Warnings = [.. warnings.Concat(FindingsOnRecords.Of(set, results, literals, tally)).OrderBy(w => w.Location).ThenBy(w => w.Code, StringComparer.Ordinal).ThenBy(w => w.Message, StringComparer.Ordinal)],
        };
    }

    private static StandardResult Reach(BoundStandard standard, StandardLayout layout, Tally tally, int index)
    {
        try
        {
            return Reckon(standard, layout, tally, index);
        }
        catch (OverflowException beyond)
        {
            throw FigureTooLargeException.In(standard.Source.Id, beyond);
        }
    }

    private static StandardResult Reckon(BoundStandard standard, StandardLayout layout, Tally tally, int index)
    {
        var reckoner = new FigureReckoner(standard, layout);
        KeyValuePair<CellKey, CellTally>[] cells = [.. tally.Cells[layout.Cut].Where(c => IsUsed(c.Value, layout)).OrderBy(c => c.Key)];
        CellTally whole = tally.EmptyCell(layout.Cut);
        foreach (var (_, cell) in cells) whole.Add(cell);
        ImmutableArray<CellResult> results = IsCut(standard) ? [.. cells.Select(c => Cell(standard, c.Key, reckoner.Reckon(c.Value, null, 0)))] : [];
        Figures figures = reckoner.Reckon(whole, tally.Records - layout.InScope(whole), tally.Unclear[index]);
        return Result(
            standard, JudgeEach(standard, figures, results), results,
            tally.Evidence[index].Worst.Entries, tally.Evidence[index].Nearest.Entries,
            tally.Window.AtRiskUntil is null ? null : (tally.AtRisk[index].Count, tally.AtRisk[index].Soonest));
    }

    /// <summary>What came out for a standard.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="whole">The figures of all records.</param>
    /// <param name="cells">The cells in their order.</param>
    /// <param name="worst">The worst misses.</param>
    /// <param name="nearest">The nearest misses.</param>
    /// <param name="atRisk">How many open records must soon be served, and the first of them; null when nobody asks.</param>
    public static StandardResult Result(
        BoundStandard standard, Figures whole, ImmutableArray<CellResult> cells,
        IEnumerable<EvidenceEntry> worst, IEnumerable<EvidenceEntry> nearest, (long Count, IEnumerable<AtRiskEntry> Soonest)? atRisk) => new()
        {
            Id = standard.Source.Id,
            Version = standard.Source.Version,
            Versions = standard.File.Standards.Count(s => s.Id == standard.Source.Id),
            EffectiveFrom = standard.Source.Effective.From is { } from ? Local(Ticks.Of(from), standard.File.TimeZone) : null,
            EffectiveUntil = standard.Source.Effective.Until is { } until ? Local(Ticks.Of(until), standard.File.TimeZone) : null,
            Title = standard.Source.Title.In(standard.File.Language),
            Measure = MeasureName.Of(standard.Source.Measure),
            Unit = Amounts.UnitName(standard.Unit),
            Target = TargetText.Of(standard.Target, standard.Unit, standard.Source.Confidence),
            Minimum = standard.Source.Minimum,
            JudgesEach = standard.Source.JudgeEach,
            Tags = standard.Source.Tags,
            Why = standard.Source.Why,
            Improve = standard.Source.Improve,
            Whole = whole,
            Cells = cells,
            Evidence = new Evidence([.. worst.Select(e => Item(standard, e))], [.. nearest.Select(e => Item(standard, e))]),
            AtRisk = atRisk is { } open && Deadlines.Of(standard) is not null ? new AtRisk(open.Count, [.. open.Soonest.Select(e => Item(standard, e))]) : null,
            Location = standard.Source.Location,
        };

    private static StandardsOrigin Origin(StandardsFile file) => new(
        file.Path, file.Name?.In(file.Language), file.Owner, file.Source, file.Approved?.By, file.Approved?.On?.ToDateOnly());

    private static bool IsCut(BoundStandard standard) => standard.Source.Per is not null || !standard.By.IsEmpty;

    public static CellResult Cell(BoundStandard standard, CellKey key, Figures figures) => new(
        key.Period,
        [.. standard.By.Select((field, i) => new KeyValuePair<string, string?>(field.Name, key.Groups[i]))],
        figures);

    private static Figures JudgeEach(BoundStandard standard, Figures whole, ImmutableArray<CellResult> cells) =>
        standard.Source.JudgeEach && cells.Any(c => c.Figures.Verdict == Verdict.NonCompliant) ? whole with { Verdict = Verdict.NonCompliant } : whole;

    /// <summary>A cell that only other standards of the same cut have records in is none of this one's.</summary>
    private static bool IsUsed(CellTally cell, StandardLayout layout) => layout.InScope(cell) > 0;

    private static AtRiskItem Item(BoundStandard standard, AtRiskEntry entry)
    {
        var (text, amount) = Shown(standard, entry.Value);
        return new AtRiskItem(entry.Record, Local(entry.Due, standard.File.TimeZone), text, amount);
    }

    private static EvidenceItem Item(BoundStandard standard, EvidenceEntry entry)
    {
        var (text, amount) = Shown(standard, entry.Value);
        return new EvidenceItem(entry.Record, text, amount);
    }

    /// <summary>A value of the field with the limit, as text and as amount.</summary>
    private static (string? Text, decimal? Amount) Shown(BoundStandard standard, decimal? value)
    {
        if (value is not { } amount || standard.Subject is not { } subject) return (null, null);
        decimal? shown = subject.Kind switch
        {
            ValueKind.Duration => amount / TimeSpan.TicksPerSecond,
            ValueKind.Number => amount,
            _ => null,
        };
        return (ValueText.Write(subject.Kind, subject.CountsWorkingTime, amount), shown);
    }

    private static DateTimeOffset Local(long ticks, DateTimeZone zone) => Ticks.ToInstant(ticks).InZone(zone).ToDateTimeOffset();
}
