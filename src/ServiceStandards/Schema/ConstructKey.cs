using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>A key of a construct.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Says">What it means, for a person who has the cursor on it; Markdown, a sentence or a few.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="Examples">Values of it in YAML, at least one.</param>
internal sealed record ConstructKey(string Name, string Says, ValueForm Value, params ImmutableArray<string> Examples)
{
    public bool IsRequired { get; init; }

    /// <summary>Other keys, one of which must stand beside it; none = it stands alone.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Other keys, all of which must stand beside it.</summary>
    public ImmutableArray<string> NeedsAll { get; init; } = [];

    /// <summary>Other keys whose value, where they are written, must be a mapping beside it.</summary>
    public ImmutableArray<string> WantsMapping { get; init; } = [];

    /// <summary>Other keys that must not stand beside it.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];
}
