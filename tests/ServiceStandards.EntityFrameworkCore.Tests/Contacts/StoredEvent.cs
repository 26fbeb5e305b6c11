namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>Something that happened to a contact, in a table of its own.</summary>
public sealed class StoredEvent
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }
}
