using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The report in one line: how many of the standards are met.</summary>
internal static class Headline
{
    public static string Of(ComplianceReport report, PageWords words)
    {
        var amounts = new AmountWriter(words);
        Verdict?[] verdicts = [.. report.Standards.Select(s => s.Verdict).Where(v => v is not null)];
        int met = verdicts.Count(v => v == Verdict.Compliant);
        string text = verdicts switch
        {
            [] => words.HoldNothing,
            [Verdict.Compliant] => words.HoldOne,
            [Verdict.NonCompliant or Verdict.Tolerated] => words.HoldNotOne,
            [_] => words.HoldUnknownOne,
            _ when met == verdicts.Length => words.HoldAll,
            _ => words.Hold,
        };
        return AmountWriter.Fill(text, amounts.Count(met), amounts.Count(verdicts.Length));
    }
}
