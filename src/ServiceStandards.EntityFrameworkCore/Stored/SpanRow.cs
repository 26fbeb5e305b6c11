namespace ServiceStandards.EntityFrameworkCore.Stored;

/// <summary>An open span of a stored calendar, as migrations make its table.</summary>
internal sealed class SpanRow
{
    public required string Calendar { get; init; }

    public required DateTime StartsAt { get; init; }

    public required long OpenBefore { get; init; }

    public long? OpenAfter { get; init; }
}
