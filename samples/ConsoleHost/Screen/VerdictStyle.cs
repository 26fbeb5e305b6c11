using ServiceStandards.Verdicts;
using Spectre.Console;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>The colours of the verdicts; the word always stands beside them.</summary>
internal static class VerdictStyle
{
    public static Style Of(Verdict? verdict) => new(verdict switch
    {
        Verdict.Compliant => Color.Green,
        Verdict.Tolerated => Color.Yellow,
        Verdict.NonCompliant => Color.Red,
        Verdict.Undecided or Verdict.Insufficient or Verdict.NoData => Color.Aqua,
        _ => Color.Default,
    });
}
