using ServiceStandards.Binding;
using ServiceStandards.Model;

namespace ServiceStandards.Verdicts;

/// <summary>Names measures as they are written in standards.</summary>
internal static class MeasureName
{
    public static string Of(Measure measure) => measure switch
    {
        Measure.Share => "share",
        Measure.ServiceLevel => "service-level",
        Measure.Figure figure => MeasureBinder.Name(figure.Kind),
        Measure.Percentile => "percentile",
        Measure.Count => "count",
        Measure.Rate => "rate",
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };
}
