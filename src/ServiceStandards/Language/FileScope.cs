using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>What the reader of one part of a file must know of the rest of it.</summary>
internal sealed record FileScope(DiagnosticBag Bag)
{
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    public string Language { get; init; } = "en";

    /// <summary>The file's exclusions by name.</summary>
    public ImmutableDictionary<string, Exclusion> Exclusions { get; init; } = ImmutableDictionary<string, Exclusion>.Empty;

    /// <summary>Names that were declared but could not be read: not to be reported again where they are used.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);
}
