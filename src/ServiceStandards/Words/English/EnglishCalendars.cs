namespace ServiceStandards.Words.English;

internal sealed class EnglishCalendars : ICalendarPhrases
{
    public string Extends(string name, string other) => $"{name} has the hours of {other}, but for what follows.";

    public string Hours(string name, string days) => $"{name} is open on {days}.";

    public string Days(string first, string last, string spans) => first == last ? $"{first} {spans}" : $"{first} to {last} {spans}";

    public string Closed(string days) => $"it is closed on {days}.";

    public string Holiday(string day, string spans) => $"on {day} it is open {spans}.";

    public string Through(string first, string last) => $"{first} to {last}";

    public string EveryYear(string day) => day;

    public string Zone(string name, string zone) => $"the hours of {name} are those of the time zone {zone}.";

    public string AfterHours(string name, bool sameDay) =>
        $"what comes in outside the hours of {name} counts from {(sameDay ? "that same day" : "the next opening")} on.";

    public string DayEnds(string name, bool midnight) => $"a working day of {name} ends at {(midnight ? "midnight" : "closing time")}.";

    public string Version(string? from, string? until) => (from, until) switch
    {
        (null, _) => $"(until {until})",
        (_, null) => $"(from {from} on)",
        _ => $"(from {from} until {until})",
    };
}
