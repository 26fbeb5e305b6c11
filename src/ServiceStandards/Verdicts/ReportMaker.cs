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
        StandardsFile first = set.Files[0];
        ImmutableArray<StandardResult> results = [.. set.Standards.Select((s, i) => Reach(s, layout.Standards[i], tally, i))];
        return new ComplianceReport
        {
            Name = first.Name?.In(first.Language),
            Language = first.Language,
            AsOf = Local(tally.Window.AsOf, first.TimeZone),
            From = tally.Window.From == long.MinValue ? null : Local(tally.Window.From, first.TimeZone),
            Until = tally.Window.Until == long.MaxValue ? null : Local(tally.Window.Until, first.TimeZone),
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
            Scorecards = ScorecardJudge.Reach(set.Files, results),
            Warnings = [.. warnings.Concat(FindingsOnRecords.Of(set, results, literals, tally)).OrderBy(w => w.Location).ThenBy(w => w.Code, StringComparer.Ordinal).ThenBy(w => w.Message, StringComparer.Ordinal)],
        };
    }

    private static StandardResult Reach(BoundStandard standard, StandardLayout layout, Tally tally, int index)
    {
        var reckoner = new FigureReckoner(standard, layout);
        KeyValuePair<CellKey, CellTally>[] cells = [.. tally.Cells[layout.Cut].Where(c => IsUsed(c.Value, layout)).OrderBy(c => c.Key)];
        CellTally whole = tally.EmptyCell(layout.Cut);
        foreach (var (_, cell) in cells) whole.Add(cell);
        ImmutableArray<CellResult> results = IsCut(standard) ? [.. cells.Select(c => Cell(standard, c.Key, reckoner.Reckon(c.Value, null, 0)))] : [];
        Figures figures = reckoner.Reckon(whole, tally.Records - InScope(whole, layout), tally.Unclear[index]);
        return new StandardResult
        {
            Id = standard.Source.Id,
            Version = standard.Source.Version,
            Title = standard.Source.Title.In(standard.File.Language),
            Measure = MeasureName.Of(standard.Source.Measure),
            Unit = Amounts.UnitName(standard.Unit),
            Target = TargetText.Of(standard.Target, standard.Unit),
            Whole = JudgeEach(standard, figures, results),
            Cells = results,
            Evidence = new Evidence(
                [.. tally.Evidence[index].Worst.Entries.Select(e => Item(standard, e))],
                [.. tally.Evidence[index].Nearest.Entries.Select(e => Item(standard, e))]),
            Distribution = tally.Distributions[index] is { } values ? Spread(standard, layout, values) : null,
            AtRisk = tally.Window.AtRiskUntil is null || Deadlines.Of(standard) is null ? null : AtRisk(standard, tally.AtRisk[index]),
            Location = standard.Source.Location,
        };
    }

    private static bool IsCut(BoundStandard standard) => standard.Source.Per is not null || !standard.By.IsEmpty;

    private static CellResult Cell(BoundStandard standard, CellKey key, Figures figures) => new(
        key.Period,
        [.. standard.By.Select((field, i) => new KeyValuePair<string, string?>(field.Name, key.Groups[i]))],
        figures);

    private static Figures JudgeEach(BoundStandard standard, Figures whole, ImmutableArray<CellResult> cells) =>
        standard.Source.JudgeEach && cells.Any(c => c.Figures.Verdict == Verdict.NonCompliant) ? whole with { Verdict = Verdict.NonCompliant } : whole;

    private static long InScope(CellTally cell, StandardLayout layout)
    {
        long counted = layout.Figure is { } figure ? cell.Figures[figure].Judged : 0;
        for (int i = layout.Counts.First; i < layout.Counts.Next; i++) counted += cell.Counts[i];
        return counted;
    }

    /// <summary>A cell that only other standards of the same cut have records in is none of this one's.</summary>
    private static bool IsUsed(CellTally cell, StandardLayout layout) => InScope(cell, layout) > 0;

    private static AtRisk AtRisk(BoundStandard standard, AtRiskTally tally) => new(tally.Count, [.. tally.Soonest.Select(e => Item(standard, e))]);

    private static Distribution? Spread(BoundStandard standard, StandardLayout layout, DistributionTally tally)
    {
        if (MeasuredLimit.Of(standard) is not { } limit) return null;
        bool isTime = limit.Field.Kind == ValueKind.Duration;
        decimal Shown(decimal amount) => isTime ? amount / TimeSpan.TicksPerSecond : amount;
        return new Distribution
        {
            Unit = isTime ? "seconds" : "number",
            Limit = Shown(tally.Layout.Limit),
            Width = Shown(tally.Layout.Width),
            PartsBelow = tally.Layout.PartsBelow,
            ClosedAbove = tally.Layout.ClosedAbove,
            LargerIsWorse = standard.Measure is BoundMeasure.Share or BoundMeasure.Count ? layout.LargerIsWorse : standard.Target?.High is not null,
            Negative = tally.Counts[0],
            Counts = tally.Counts[1..^1],
            Beyond = tally.Counts[^1],
        };
    }

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
        return (ValueText.Write(subject.Kind, amount), shown);
    }

    private static DateTimeOffset Local(long ticks, DateTimeZone zone) => Ticks.ToInstant(ticks).InZone(zone).ToDateTimeOffset();
}
