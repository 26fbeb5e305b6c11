namespace ServiceStandards.EntityFrameworkCore;

/// <summary>What is done with standards that the database cannot measure.</summary>
public enum Untranslatable
{
    /// <summary>An error that names each such standard, the construct and the line, before anything is run.</summary>
    Refuse,

    /// <summary>The rows are fetched and measured by the streaming engine, in the same snapshot; a warning is logged.</summary>
    Stream,
}
