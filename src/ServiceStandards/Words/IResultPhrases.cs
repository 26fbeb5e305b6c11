using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Says what came out for scorecards and driver analyses. Numbers come written, names joined.</summary>
internal interface IResultPhrases
{
    /// <summary>Part, verdict, earned.</summary>
    IReadOnlyList<string> PartHeads { get; }

    /// <summary>Driver, mean, r, beta, weight, Shapley, quadrant.</summary>
    IReadOnlyList<string> DriverHeads { get; }

    string AllMustComply { get; }

    string OneMustComply { get; }

    string Score(string score, string pass);

    /// <summary>What decided a scorecard.</summary>
    string Decided(ScorecardReason reason, bool passes, string parts);

    string Must(string part);

    string Earned(string earned, string weight);

    string LeftOut(string weight);

    string DriversOf(string outcome);

    string Explained(string records, string rSquared, string mean);

    string TooFew(string records, string needed);

    string NoVariance(string records, string fields);

    string Dependent(string records, string fields);

    string ImproveFirst(string fields);

    string Besides(string parts);

    string Incomplete(string count);

    string Excluded(string count);

    string OutOfScope(string count);

    string MoreGroups(string count);

    string Quadrant(DriverQuadrant quadrant);
}
