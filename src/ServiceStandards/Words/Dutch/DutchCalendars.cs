namespace ServiceStandards.Words.Dutch;

internal sealed class DutchCalendars : ICalendarPhrases
{
    public string Extends(string name, string other) => $"{name} heeft de uren van {other}, behalve wat volgt.";

    public string Hours(string name, string days) => $"{name} is open op {days}.";

    public string Days(string first, string last, string spans) => first == last ? $"{first} {spans}" : $"{first} tot en met {last} {spans}";

    public string Closed(string days) => $"gesloten is het op {days}.";

    public string Holiday(string day, string spans) => $"op {day} is het open {spans}.";

    public string Through(string first, string last) => $"{first} tot en met {last}";

    public string EveryYear(string day) => day;

    public string Zone(string name, string zone) => $"de uren van {name} zijn die van de tijdzone {zone}.";

    public string AfterHours(string name, bool sameDay) =>
        $"wat buiten de uren van {name} binnenkomt, telt vanaf {(sameDay ? "diezelfde dag" : "de volgende opening")}.";

    public string DayEnds(string name, bool midnight) => $"een werkdag van {name} eindigt {(midnight ? "om middernacht" : "bij sluitingstijd")}.";

    public string Version(string? from, string? until) => (from, until) switch
    {
        (null, _) => $"(tot {until})",
        (_, null) => $"(vanaf {from})",
        _ => $"(van {from} tot {until})",
    };
}
