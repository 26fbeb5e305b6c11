using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>The seeds of a good standard: measurable, time-bound, based on what customers said, written down and approved. What lacks is a warning.</summary>
internal static class Seeds
{
    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        if (!file.IsHeaderWhole || file.Unread.Count > 0) return;
        if (file.Standards.IsEmpty) return;
        if (file.Source is null) bag.Add(Messages.NoSource(file.Location));
        if (file.Approved is null) bag.Add(Messages.NotApproved(file.Location));
        foreach (Standard standard in file.Standards.Where(standard => standard.IsWhole)) Check(standard, bag);
    }

    private static void Check(Standard standard, DiagnosticBag bag)
    {
        string where = $"standard {Quote.Of(standard.Id)}";
        if (standard.Target is null) bag.Add(Messages.NoTarget(standard.Location, where));
        if (TimeLimit.IsForgotten(standard)) bag.Add(Messages.NoTimeLimit(standard.Location, where));
        MinimumCheck.Run(standard, where, bag);
    }
}
