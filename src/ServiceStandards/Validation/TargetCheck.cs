using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Targets in the unit of their measure, as far as that is known without the records.</summary>
internal static class TargetCheck
{
    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        foreach (Standard standard in file.Standards)
        {
            if (standard.Target is { } target) Check(standard, target, bag);
            if (standard.Confidence is not null) CheckConfidence(standard, bag);
        }
    }

    private static void CheckConfidence(Standard standard, DiagnosticBag bag)
    {
        string where = $"standard {Quote.Of(standard.Id)}";
        if (standard.Measure is not (Measure.Share or Measure.ServiceLevel)) bag.Add(Messages.ConfidenceWithoutShare(standard.Location, where));
        else if (standard.Target is null && standard.IsWhole) bag.Add(Messages.ConfidenceWithoutTarget(standard.Location, where));
    }

    private static void Check(Standard standard, Target target, DiagnosticBag bag)
    {
        Literal first = (target.Low ?? target.High)!.Value;
        if (TargetKind.Of(standard.Measure, first) is not { } kind)
        {
            bag.Add(Messages.TargetUnit(first.Location, "target", Quote.Of(standard.Id), TargetKind.WantedBy(standard.Measure), first.Text, first.Quoted));
            return;
        }

        decimal? low = Bound(standard, kind, target.Low, bag), high = Bound(standard, kind, target.High, bag);
        if (target.Low is { } from && target.High is { } until && (low > high || (low == high && !(from.Inclusive && until.Inclusive))))
            bag.Add(Messages.ImpossibleRange(until.Value.Location, from.Value.Text, until.Value.Text));
        if (low == kind.Most && target.Low is { Inclusive: false } above) bag.Add(Messages.TargetNeverMet(above.Value.Location, "above", above.Value.Text));
        if (high == kind.Least && target.High is { Inclusive: false } below) bag.Add(Messages.TargetNeverMet(below.Value.Location, "below", below.Value.Text));
        if (target.Aim is { } aim && !kind.TryRead(aim, out _)) bag.Add(Wrong(standard, "aim", kind.Wanted, aim));
        if (target.Tolerate is { } band && !kind.TryReadBand(band, out _)) bag.Add(Wrong(standard, "tolerate", kind.Band, band));
    }

    private static decimal? Bound(Standard standard, TargetKind kind, Bound? bound, DiagnosticBag bag)
    {
        if (bound is null) return null;
        if (kind.TryRead(bound.Value, out decimal figure)) return figure;
        bag.Add(Wrong(standard, "target", kind.Wanted, bound.Value));
        return null;
    }

    private static Diagnostic Wrong(Standard standard, string key, string wanted, Literal found) =>
        Messages.TargetUnit(found.Location, key, Quote.Of(standard.Id), wanted, found.Text, found.Quoted);
}
