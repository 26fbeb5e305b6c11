using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Words.English;

internal sealed class EnglishFormulas : IFormulaPhrases
{
    public string Is(string field, string formula) => $"{field} is {formula}.";

    public string FirstOf(IReadOnlyList<Label> times) =>
        times.Count == 1 ? times[0].The : $"{times[0].The} (or else {string.Join(", or else ", times.Skip(1).Select(t => t.The))})";

    public string Elapsed(string from, string to, string? calendar) => $"the time from {from} to {to}{Hours(calendar)}";

    public string Clock(ClockRules rules, string? calendar)
    {
        string pause = rules.Pause.IsEmpty ? "" : $", pausing at {Any(rules.Pause)} and going on at {Any(rules.Resume)}";
        string restart = rules.Restart.IsEmpty ? "" : $", starting again at {Any(rules.Restart)}";
        return $"the time from {Any(rules.Start)} to {Any(rules.Stop)} among the events{pause}{restart}; {Counts(rules.Cycles)}{Hours(calendar)}";
    }

    public string UntilNext(string same) => $"the time until the next record with the same {same}";

    public string SincePrevious(string same) => $"the time since the previous record with the same {same}";

    public string Sum(string parts) => $"the sum of {parts}";

    public string Mean(string parts) => $"the mean of {parts}";

    public string Difference(Label from, Label what) => $"{from.The} minus {what.The}";

    public string Ratio(Label over, Label under) => $"{over.The} divided by {under.The}";

    public string Weighted(string weight, Label field) => $"{weight} times {field.The}";

    public string Row(string value, string condition) => $"{value} with {condition}";

    public string Otherwise(string? value) => value is null ? "otherwise it has no value" : $"otherwise {value}";

    public string TimePart(TimePartKind kind, Label time) => kind switch
    {
        TimePartKind.Date => $"the date of {time.The}",
        TimePartKind.Weekday => $"the weekday of {time.The}",
        TimePartKind.Hour => $"the hour of {time.The}",
        _ => throw new InvalidOperationException($"Unknown part {kind}."),
    };

    private static string Counts(ClockCycles cycles) => cycles switch
    {
        ClockCycles.First => "the first such time counts",
        ClockCycles.Last => "the last such time counts",
        ClockCycles.Longest => "the longest such time counts",
        ClockCycles.Total => "all such times count together",
        _ => throw new InvalidOperationException($"Unknown cycles {cycles}."),
    };

    private static string Any(ImmutableArray<string> events) => Listing.Of(events.Select(e => $"“{e}”"), "or");

    private static string Hours(string? calendar) => calendar is null ? "" : $", in the hours of ‘{calendar}’";
}
