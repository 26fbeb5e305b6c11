namespace ServiceStandards.NRules.Tests.Figures;

/// <summary>A contact of the figures.</summary>
public sealed class Contact
{
    public required string Id { get; init; }

    public required string Queue { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public required TimeSpan Wait { get; set; }

    public required TimeSpan HandleTime { get; set; }
}
