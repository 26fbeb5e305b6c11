namespace ServiceStandards.NRules.Rules;

/// <summary>Tallies are told before verdicts, these before scorecards, and all before rules that say no priority of their own, so that those see what is settled.</summary>
internal static class RulePriority
{
    public const int Tallies = 1_000_000;
    public const int Verdicts = 900_000;

    /// <summary>Scorecards of standards come before those of scorecards.</summary>
    public static int Scorecards(int depth) => 800_000 - depth;
}
