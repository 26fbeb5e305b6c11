using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>Results made in code.</summary>
internal static class Some
{
    public static readonly DateTimeOffset AsOf = new(2026, 3, 31, 23, 59, 0, TimeSpan.FromHours(2));

    private static readonly DateTimeOffset s_february = new(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(1));

    public static readonly TargetResult AtLeast90 = new("at least 90%", 0.9m, true, null, false, 0.02m, 0.95m);

    public static readonly TargetResult AtMost5 = new("at most 5%", null, false, 0.05m, true, null, null);

    public static readonly TargetResult AtMost6Minutes = new("at most 6m", null, false, 360m, true, 15m, null);

    /// <summary>A report with every kind of verdict, cells of every cut, rejected rows and a warning.</summary>
    public static ComplianceReport Report() => Report(
        Answered(),
        Standard("abandonment", "Few callers give up", Share(7, 93, Verdict.NonCompliant) with { Margin = -0.02m, MetNeeded = 2, OutOfScope = 4 }) with
        {
            Target = AtMost5, Cells = Months(), JudgesEach = true, Why = "Who gives up has waited too long.", Improve = "Plan more people at ten.", Tags = ["telephone", "charter"],
        },
        Handling(),
        Standard("chats", "Chats are answered", Share(80, 10, Verdict.Undecided) with { Unmeasurable = 12, RangeLow = 0.78m, RangeHigh = 0.9m, OutOfScope = 2 }),
        Standard("callbacks", "Callbacks are made", Share(3, 1, Verdict.Insufficient) with { OutOfScope = 100 }) with { Minimum = 30 },
        Standard("letters", "Letters are answered", Share(0, 0, Verdict.NoData) with { OutOfScope = 104 }),
        Standard("reply", "E-mail gets a reply", Share(89, 11, Verdict.Tolerated) with { Margin = -0.01m, MetNeeded = 1, OutOfScope = 4, IntervalLow = 0.813, IntervalHigh = 0.937 }) with { Version = 2, Versions = 2, EffectiveFrom = s_february, Target = AtLeast90 with { Confidence = 0.95m } },
        Standard("volume", "How many came in", Share(0, 0, null) with { Attained = 104, Judged = 104 }) with { Measure = "count", Unit = "number", Target = null }) with
    {
        Origins = [new StandardsOrigin("standards/contact centre.yaml", "Customer contact charter", "Customer service manager", "Interviews with customers.", "Management board", new DateOnly(2026, 1, 5))],
        Records = new RecordCounts(107, 2, 1, [new RejectedRow(12, "Wait", "'soon' is no duration."), new RejectedRow(40, null, "Too few columns.")]),
        Scorecards = [Charter()],
        Drivers = [Quality()],
        Warnings = [new Diagnostic { Code = "SS0811", Severity = Severity.Warning, Message = "Standard 'volume' has no target.", Location = new SourceLocation("standards/contact centre.yaml", 60, 3, 6) }],
    };

    public static ComplianceReport Report(params StandardResult[] standards) => new()
    {
        Name = "Customer contact charter",
        Language = "en",
        AsOf = AsOf,
        From = null,
        Until = null,
        Fingerprint = "0123456789abcdef",
        Records = new RecordCounts(104, 0, 0, []),
        Standards = standards,
        Warnings = [],
    };

    public static StandardResult Standard(string id, string title, Figures whole) => new()
    {
        Id = id,
        Version = 1,
        Title = title,
        Measure = "share",
        Unit = "share",
        Target = AtLeast90,
        Whole = whole,
        Cells = [],
        Evidence = new Evidence([], []),
        Location = new SourceLocation("standards/contact centre.yaml", 20, 3, id.Length),
    };

    public static Figures Share(long met, long missed, Verdict? verdict) => new()
    {
        Verdict = verdict,
        Attained = met + missed == 0 ? null : (decimal)met / (met + missed),
        Margin = null,
        Judged = met + missed,
        Met = met,
        Missed = missed,
        Pending = 0,
        Unmeasurable = 0,
        Excluded = new Dictionary<string, long>(),
        Skipped = new Dictionary<string, long>(),
        OutOfScope = 0,
        Unclear = 0,
        RangeLow = null,
        RangeHigh = null,
        IntervalLow = null,
        IntervalHigh = null,
        MissesLeft = null,
        MetNeeded = null,
    };

    public static Figures Seconds(decimal seconds, long judged, Verdict verdict) => Share(0, 0, verdict) with { Attained = seconds, Judged = judged };

    public static CellResult Cell(string? period, string? group, Figures figures) =>
        new(period, group is null ? [] : [new KeyValuePair<string, string?>("queue", group)], figures);

    /// <summary>A share by queue and month, with everything a share can have.</summary>
    private static StandardResult Answered() => Standard("calls-answered", "Calls are answered within two minutes", Share(93, 3, Verdict.Compliant) with
    {
        Margin = 0.06875m,
        Pending = 1,
        Unmeasurable = 1,
        Excluded = new Dictionary<string, long> { ["Storm, network down"] = 2, ["Internal test calls"] = 0 },
        Skipped = new Dictionary<string, long> { ["short-abandon"] = 3 },
        OutOfScope = 1,
        Unclear = 1,
        RangeLow = 0.95m,
        RangeHigh = 0.97m,
        IntervalLow = 0.912,
        IntervalHigh = 0.989,
        MissesLeft = 6,
    }) with
    {
        Measure = "service-level",
        Promise = new Sentence("At least 90% of the calls are answered within two minutes.", "Minstens 90% van de gesprekken wordt binnen twee minuten opgenomen."),
        Terms = [new Sentence("Abandoned calls count as missed.", "Opgehangen gesprekken tellen als gemist."), new Sentence("It is judged per month and by queue, and as a whole.", "Er wordt geoordeeld per maand en per queue, en over het geheel.")],
        Lines = ["  calls-answered:", "    service-level: { within: 2m, abandoned: missed }   # <2 minutes & no more"],
        AtRisk = new AtRisk(1, [new AtRiskItem("C-99", AsOf.AddMinutes(1), "50s", 50)]),
        Cells =
        [
            Cell("2026-01", "sales", Share(30, 0, Verdict.Compliant)), Cell("2026-01", "service", Share(17, 2, Verdict.Tolerated)),
            Cell("2026-02", "sales", Share(26, 0, Verdict.Compliant)), new CellResult("2026-02", [new("queue", null)], Share(20, 1, Verdict.Compliant)),
        ],
        Evidence = new Evidence([new EvidenceItem("C-17", "9m40s", 580), new EvidenceItem("C-3", "2m1s", 121)], [new EvidenceItem("C-3", "2m1s", 121), new EvidenceItem("C-17", "9m40s", 580)]),
    };

    private static StandardResult Handling() => Standard("handling", "A call takes six minutes on average", Seconds(359.9996m, 103, Verdict.Compliant) with { Margin = 0.0004m, Unmeasurable = 1 }) with
    {
        Measure = "average",
        Unit = "seconds",
        Target = AtMost6Minutes,
        Cells = [Cell(null, "sales", Seconds(300, 50, Verdict.Compliant)), Cell(null, "service", Seconds(400.25m, 53, Verdict.NonCompliant))],
    };

    private static CellResult[] Months() => [Cell("2026-01", null, Share(2, 48, Verdict.Compliant)), Cell("2026-02", null, Share(2, 23, Verdict.NonCompliant)), Cell("2026-03", null, Share(3, 22, Verdict.NonCompliant))];

    private static ScorecardResult Charter() => new()
    {
        Id = "charter",
        Title = "The charter as a whole",
        Verdict = Verdict.NonCompliant,
        Form = "parts",
        Score = 0.6m,
        Pass = 0.7m,
        Parts =
        [
            new ScorecardPartResult("calls-answered", false, true, Verdict.Compliant, 60, 60),
            new ScorecardPartResult("abandonment", false, false, Verdict.NonCompliant, 40, 0),
            new ScorecardPartResult("chats", false, false, Verdict.Undecided, 10, null),
        ],
        Decision = new ScorecardDecision(ScorecardReason.Score, ["abandonment"]),
        Location = new SourceLocation("standards/contact centre.yaml", 70, 3, 7),
    };

    private static DriverResult Quality() => new()
    {
        Id = "quality",
        Title = "What makes a good call",
        Outcome = "overall",
        By = "branch",
        Whole = new DriverFigures
        {
            Count = 400,
            Obstacle = null,
            Mean = 7.5,
            StandardDeviation = 1.2,
            RSquared = 0.55,
            Drivers = [Driver("empathy", 7.9, 0.3, DriverQuadrant.KeepUp), Driver("waiting-time", 6.1, 0.2, DriverQuadrant.ImproveFirst), Driver("menu", 6.4, 0.05, DriverQuadrant.LowPriority)],
        },
        Groups = [new DriverGroup("north", new DriverFigures { Count = 12, Obstacle = new DriverObstacle(DriverObstacleReason.TooFewRecords, [], 30) })],
        Incomplete = 3,
        Excluded = 0,
        OutOfScope = 0,
        Unclear = 0,
        Location = new SourceLocation("standards/contact centre.yaml", 80, 3, 7),
    };

    private static Driver Driver(string field, double mean, double share, DriverQuadrant quadrant) => new()
    {
        Field = field,
        Mean = mean,
        StandardDeviation = 1.1,
        Correlation = 0.5,
        Beta = 0.25,
        RelativeWeight = share,
        ShapleyShare = share,
        Quadrant = quadrant,
    };
}
