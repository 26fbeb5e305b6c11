using Microsoft.Extensions.Logging;

namespace ServiceStandards.EntityFrameworkCore;

/// <summary>How records are measured in a database. All members have defaults.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The defaults.</summary>
    public static DatabaseOptions Default { get; } = new();

    /// <summary>Records whose time is before this are out of scope; null = no limit.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Records whose time is this or later are out of scope; null = no limit.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What is done with standards that the database cannot measure.</summary>
    public Untranslatable Untranslatable { get; init; }

    /// <summary>
    /// Whether rows behind foreign tables (<c>postgres_fdw</c>, Citus) are to be counted by the servers that have them: cells travel then, and not rows. Each count is
    /// computed for itself there, which takes many times the processor time; without it the columns that the standards read are fetched by the database, and counted in it.
    /// </summary>
    public bool CountsElsewhere { get; init; }

    /// <summary>How long one query may take; null = as long as the connection says.</summary>
    public TimeSpan? CommandTimeout { get; init; }

    /// <summary>How often a source is asked anew after a failure that may pass: a broken connection, a server that restarts, a deadlock.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long is waited before the first time it is asked anew; before the second twice as long, and so on.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Is told what was measured where, and of standards that were streamed; null = nobody.</summary>
    public ILogger? Logger { get; init; }
}
