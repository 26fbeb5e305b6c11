namespace ServiceStandards.Words;

/// <summary>Says when a calendar is open.</summary>
internal interface ICalendarPhrases
{
    string Extends(string name, string other);

    string Hours(string name, string days);

    /// <summary>One day or several in a row, and their hours.</summary>
    string Days(string first, string last, string spans);

    string Closed(string days);

    string Holiday(string day, string spans);

    string Through(string first, string last);

    string EveryYear(string day);

    string Zone(string name, string zone);

    string AfterHours(string name, bool sameDay);

    string DayEnds(string name, bool midnight);

    string Version(string? from, string? until);
}
