namespace ServiceStandards.Calendars;

/// <summary>When a working day is over.</summary>
public enum DayEnds
{
    /// <summary>At the end of its last span: closing time; for a night shift that is on the next date.</summary>
    Close,

    /// <summary>At midnight at the end of its date.</summary>
    Midnight,
}
