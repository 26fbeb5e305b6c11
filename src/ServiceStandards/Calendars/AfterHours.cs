namespace ServiceStandards.Calendars;

/// <summary>Which working day owns what is received outside hours.</summary>
public enum AfterHours
{
    /// <summary>Received outside hours = received at the next opening; its day is the day of that opening.</summary>
    NextOpening,

    /// <summary>Received outside hours = received on its own date, whether that is a working day or not.</summary>
    SameDay,
}
