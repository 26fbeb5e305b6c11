namespace ServiceStandards.Reports.Wording;

/// <summary>All fixed texts of the reports in one language: a text that a language lacks does not compile. {0}, {1} are filled in.</summary>
internal sealed record PageWords
{
    public static PageWords In(string language) => language switch
    {
        "en" => EnglishWords.All,
        "nl" => DutchWords.All,
        _ => throw new ArgumentException($"Reports are written in 'en' or 'nl', not in '{language}'.", nameof(language)),
    };

    /// <summary>The language's tag.</summary>
    public required string Language { get; init; }

    /// <summary>Stands before the decimals.</summary>
    public required string DecimalPoint { get; init; }

    /// <summary>Stands between thousands.</summary>
    public required string GroupMark { get; init; }

    /// <summary>The short names of the months, from January, with | between them.</summary>
    public required string Months { get; init; }

    public required string Hour { get; init; }
    public required string Minute { get; init; }
    public required string Second { get; init; }
    public required string Week { get; init; }
    public required string Quarter { get; init; }

    // verdicts
    public required string Compliant { get; init; }
    public required string Tolerated { get; init; }
    public required string NonCompliant { get; init; }
    public required string Undecided { get; init; }
    public required string Insufficient { get; init; }
    public required string NoData { get; init; }
    public required string NoTarget { get; init; }
    public required string CompliantMeans { get; init; }
    public required string ToleratedMeans { get; init; }
    public required string NonCompliantMeans { get; init; }
    public required string UndecidedMeans { get; init; }
    public required string InsufficientMeans { get; init; }
    public required string NoDataMeans { get; init; }
    public required string NoTargetMeans { get; init; }

    // the report as a whole
    public required string Report { get; init; }
    public required string AsOf { get; init; }
    public required string From { get; init; }
    public required string Until { get; init; }
    public required string RecordsRead { get; init; }
    public required string Rejected { get; init; }
    public required string SkippedRows { get; init; }
    public required string Fingerprint { get; init; }
    public required string Hold { get; init; }
    public required string HoldOne { get; init; }
    public required string HoldNotOne { get; init; }
    public required string HoldUnknownOne { get; init; }
    public required string HoldAll { get; init; }
    public required string HoldNothing { get; init; }
    public required string NeedsAttention { get; init; }
    public required string Overview { get; init; }
    public required string OverviewCaption { get; init; }
    public required string Standards { get; init; }
    public required string Standard { get; init; }
    public required string Verdict { get; init; }
    public required string Attained { get; init; }
    public required string Target { get; init; }
    public required string NoneWritten { get; init; }
    public required string Chart { get; init; }
    public required string Trend { get; init; }
    public required string Judged { get; init; }
    public required string Room { get; init; }
    public required string Period { get; init; }
    public required string Tolerance { get; init; }
    public required string Aim { get; init; }
    public required string Interval { get; init; }
    public required string Range { get; init; }
    public required string Version { get; init; }
    public required string Place { get; init; }
    public required string WrittenAt { get; init; }
    public required string BackToOverview { get; init; }
    public required string SkipToContent { get; init; }
    public required string HowToRead { get; init; }
    public required string ReadDot { get; init; }
    public required string ReadWhisker { get; init; }
    public required string ReadRange { get; init; }
    public required string ReadTrend { get; init; }
    public required string ReadVerdicts { get; init; }

    // measures
    public required string MeasureShare { get; init; }
    public required string MeasureServiceLevel { get; init; }
    public required string MeasureAverage { get; init; }
    public required string MeasureMedian { get; init; }
    public required string MeasureLowest { get; init; }
    public required string MeasureHighest { get; init; }
    public required string MeasureTotal { get; init; }
    public required string MeasurePercentile { get; init; }
    public required string MeasureCount { get; init; }
    public required string MeasureRate { get; init; }
    public required string MeasureNps { get; init; }

    // targets
    public required string AtLeast { get; init; }
    public required string Above { get; init; }
    public required string AtMost { get; init; }
    public required string Below { get; init; }
    public required string Between { get; init; }
    public required string TolerateSuffix { get; init; }

    // sentences
    public required string SentenceShare { get; init; }
    public required string SentenceOffenders { get; init; }
    public required string SentenceFigure { get; init; }
    public required string SentenceNothing { get; init; }
    public required string SentenceTarget { get; init; }
    public required string MissesLeft { get; init; }
    public required string MetNeeded { get; init; }
    public required string OffendersLeft { get; init; }
    public required string OffendersTooMany { get; init; }
    public required string CanStillMove { get; init; }
    public required string NotConfident { get; init; }
    public required string CannotStay { get; init; }
    public required string MinimumNeeded { get; init; }
    public required string Unclear { get; init; }
    public required string Distribution { get; init; }

    /// <summary>How many values are on the good side of the limit, how many on the other, and where most of them are.</summary>
    public required string DistributionAlt { get; init; }
    public required string Limit { get; init; }
    public required string BeyondPart { get; init; }
    public required string ToPart { get; init; }
    public required string NegativePart { get; init; }

    /// <summary>A figure and a verdict of the period before, and from how many records.</summary>
    public required string BeforeSentence { get; init; }

    /// <summary>The same, where that period judged nothing.</summary>
    public required string BeforeNothing { get; init; }
    public required string BeforeShort { get; init; }

    /// <summary>The first and the last day of the period before.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>Of how many of its days something is kept.</summary>
    public required string ComparedInPart { get; init; }
    public required string BeforeAttained { get; init; }
    public required string BeforeVerdict { get; init; }
    public required string ReadBefore { get; init; }
    public required string SinceBeyond { get; init; }
    public required string SinceWithin { get; init; }
    public required string AlwaysBeyond { get; init; }
    public required string AlwaysWithin { get; init; }
    public required string SinceBeyondShort { get; init; }
    public required string RoomMisses { get; init; }
    public required string RoomMissesOne { get; init; }
    public required string RoomMet { get; init; }
    public required string RoomOffenders { get; init; }
    public required string RoomCells { get; init; }
    public required string RoomTooMany { get; init; }

    // what a standard says of itself
    public required string Why { get; init; }
    public required string Improve { get; init; }
    public required string Tags { get; init; }
    public required string InForce { get; init; }
    public required string VersionOf { get; init; }
    public required string IntervalValue { get; init; }
    public required string Confidence { get; init; }
    public required string ConfidenceMeans { get; init; }
    public required string Minimum { get; init; }
    public required string MinimumMeans { get; init; }
    public required string JudgedOn { get; init; }
    public required string EachCell { get; init; }
    public required string CellsFailing { get; init; }
    public required string Formula { get; init; }
    public required string FormulaShare { get; init; }
    public required string FormulaOffenders { get; init; }
    public required string LinesFrom { get; init; }

    // cells and periods
    public required string NoTime { get; init; }
    public required string NoValue { get; init; }
    public required string ByGroupAndPeriod { get; init; }
    public required string AllGroups { get; init; }
    public required string AllPeriods { get; init; }
    public required string PooledNote { get; init; }
    public required string HeatCapped { get; init; }
    public required string HeatOnPaper { get; init; }
    public required string TrendCapped { get; init; }
    public required string TrendSpread { get; init; }
    public required string TrendAlt { get; init; }
    public required string TrendAltBeyond { get; init; }
    public required string BulletAlt { get; init; }
    public required string AllCells { get; init; }
    public required string CellsNeedScript { get; init; }
    public required string CellsCaption { get; init; }

    // accounting
    public required string Accounting { get; init; }
    public required string AccountingCaption { get; init; }
    public required string Met { get; init; }
    public required string Missed { get; init; }
    public required string Offenders { get; init; }
    public required string Others { get; init; }
    public required string GaveValue { get; init; }
    public required string Pending { get; init; }
    public required string Unmeasurable { get; init; }
    public required string Excluded { get; init; }
    public required string LeftOut { get; init; }
    public required string ExcludedColumn { get; init; }
    public required string LeftOutColumn { get; init; }
    public required string OutOfScope { get; init; }
    public required string RejectedRecords { get; init; }
    public required string SkippedRecords { get; init; }
    public required string Sum { get; init; }
    public required string DoesNotAddUp { get; init; }
    public required string Count { get; init; }
    public required string Share { get; init; }
    public required string Abandoned { get; init; }
    public required string ShortAbandon { get; init; }
    public required string OtherOutcome { get; init; }

    // evidence
    public required string Evidence { get; init; }
    public required string Worst { get; init; }
    public required string Nearest { get; init; }
    public required string Earliest { get; init; }
    public required string Record { get; init; }
    public required string Value { get; init; }

    // warnings and rejected rows
    public required string Warnings { get; init; }
    public required string Warning { get; init; }
    public required string Code { get; init; }
    public required string Message { get; init; }
    public required string RejectedRows { get; init; }
    public required string Line { get; init; }
    public required string Column { get; init; }
    public required string Reason { get; init; }
    public required string MoreRejected { get; init; }

    // controls of the page
    public required string Theme { get; init; }
    public required string ThemeAuto { get; init; }
    public required string ThemeLight { get; init; }
    public required string ThemeDark { get; init; }
    public required string FilterLabel { get; init; }
    public required string FilterAll { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchCellsLabel { get; init; }
    public required string SortBy { get; init; }
    public required string Shown { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }

    // spreadsheets
    public required string Summary { get; init; }
    public required string RowsCapped { get; init; }
    public required string Low { get; init; }
    public required string High { get; init; }
    public required string MissesLeftColumn { get; init; }
    public required string MetNeededColumn { get; init; }
    public required string Measure { get; init; }
    public required string File { get; init; }
    public required string Id { get; init; }
    public required string MoreCells { get; init; }

    // scorecards, drivers and what is due
    public required string Scorecards { get; init; }
    public required string Score { get; init; }
    public required string Passes { get; init; }
    public required string Part { get; init; }
    public required string Weight { get; init; }
    public required string Earned { get; init; }
    public required string Must { get; init; }
    public required string DecidedByScore { get; init; }
    public required string DecidedByMust { get; init; }
    public required string DecidedByAll { get; init; }
    public required string DecidedByAny { get; init; }
    public required string NothingJudged { get; init; }
    public required string Drivers { get; init; }
    public required string DriverFigures { get; init; }
    public required string Driver { get; init; }
    public required string Mean { get; init; }
    public required string Correlation { get; init; }
    public required string Beta { get; init; }
    public required string Importance { get; init; }
    public required string Quadrant { get; init; }
    public required string ImproveFirst { get; init; }
    public required string KeepUp { get; init; }
    public required string LowPriority { get; init; }
    public required string PossibleOverkill { get; init; }
    public required string TooFewRecords { get; init; }
    public required string NoVariance { get; init; }
    public required string Dependent { get; init; }
    public required string QuadrantAlt { get; init; }
    public required string AtRisk { get; init; }
    public required string DueAt { get; init; }
}
