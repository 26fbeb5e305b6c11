namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A call whose wait cannot be read while it is broken.</summary>
public sealed class BrokenCall
{
    public required string Id { get; init; }

    public DateTimeOffset ArrivedAt { get; init; } = Some.Morning;

    public bool IsBroken { get; set; }

    public TimeSpan Wait => IsBroken ? throw new FormatException("no such wait") : TimeSpan.FromSeconds(10);
}
