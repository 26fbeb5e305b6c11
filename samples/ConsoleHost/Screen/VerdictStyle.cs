using Spectre.Console;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>The colours of the verdicts; the word always stands beside them.</summary>
internal static class VerdictStyle
{
    public static Style Of(string verdict) => new(verdict switch
    {
        "compliant" => Color.Green,
        "tolerated" => Color.Yellow,
        "non-compliant" => Color.Red,
        "undecided" or "insufficient" or "no-data" => Color.Aqua,
        _ => Color.Default,
    });
}
