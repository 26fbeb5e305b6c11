using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchFormulas : IFormulaPhrases
{
    public string Is(string field, string formula) => $"{field} is {formula}.";

    public string FirstOf(IReadOnlyList<Label> times) =>
        times.Count == 1 ? times[0].The : $"{times[0].The} (of anders {string.Join(", of anders ", times.Skip(1).Select(t => t.The))})";

    public string Elapsed(string from, string to, string? calendar) => $"de tijd van {from} tot {to}{Hours(calendar)}";

    public string Clock(ClockRules rules, string? calendar)
    {
        string pause = rules.Pause.IsEmpty ? "" : $", met pauze vanaf {Any(rules.Pause)} tot {Any(rules.Resume)}";
        string restart = rules.Restart.IsEmpty ? "" : $", opnieuw vanaf {Any(rules.Restart)}";
        return $"de tijd van {Any(rules.Start)} tot {Any(rules.Stop)} onder de gebeurtenissen{pause}{restart}; {Counts(rules.Cycles)}{Hours(calendar)}";
    }

    public string UntilNext(string same) => $"de tijd tot het volgende record met dezelfde {same}";

    public string SincePrevious(string same) => $"de tijd sinds het vorige record met dezelfde {same}";

    public string Sum(string parts) => $"de som van {parts}";

    public string Mean(string parts) => $"het gemiddelde van {parts}";

    public string Difference(Label from, Label what) => $"{from.The} min {what.The}";

    public string Ratio(Label over, Label under) => $"{over.The} gedeeld door {under.The}";

    public string Weighted(string weight, Label field) => $"{weight} maal {field.The}";

    public string Row(string value, string condition) => $"{value} bij {condition}";

    public string Otherwise(string? value) => value is null ? "anders zonder waarde" : $"anders {value}";

    public string TimePart(TimePartKind kind, Label time) => kind switch
    {
        TimePartKind.Date => $"de datum van {time.The}",
        TimePartKind.Weekday => $"de weekdag van {time.The}",
        TimePartKind.Hour => $"het uur van {time.The}",
        _ => throw new InvalidOperationException($"Unknown part {kind}."),
    };

    private static string Counts(ClockCycles cycles) => cycles switch
    {
        ClockCycles.First => "de eerste keer telt",
        ClockCycles.Last => "de laatste keer telt",
        ClockCycles.Longest => "de langste keer telt",
        ClockCycles.Total => "alle keren tellen samen",
        _ => throw new InvalidOperationException($"Unknown cycles {cycles}."),
    };

    private static string Any(ImmutableArray<string> events) => Listing.Of(events.Select(e => $"“{e}”"), "of");

    private static string Hours(string? calendar) => calendar is null ? "" : $", binnen de uren van ‘{calendar}’";
}
