using System.Globalization;

namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>Something that happened to a contact; a log may lack the time or the name.</summary>
public sealed record SampleEvent(string? Name, DateTimeOffset? At)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name ?? "?"} {At:O}");
}
