namespace ServiceStandards.Reports.Wording;

/// <summary>What measures are called.</summary>
internal static class MeasureWords
{
    public static string Of(string measure, PageWords words) => measure switch
    {
        "share" => words.MeasureShare,
        "service-level" => words.MeasureServiceLevel,
        "average" => words.MeasureAverage,
        "median" => words.MeasureMedian,
        "lowest" => words.MeasureLowest,
        "highest" => words.MeasureHighest,
        "total" => words.MeasureTotal,
        "percentile" => words.MeasurePercentile,
        "count" => words.MeasureCount,
        "rate" => words.MeasureRate,
        "nps" => words.MeasureNps,
        _ => measure,
    };
}
