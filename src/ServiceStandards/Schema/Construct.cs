using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>
/// A mapping of the language: its keys and what they mean. Schema and reference are made of these; tests hold them against
/// the readers, both ways.
/// </summary>
/// <param name="Name">Names it in the schema and in the reference.</param>
/// <param name="Says">What it is; Markdown, a sentence or a few.</param>
/// <param name="Keys">Its keys, in the order in which they are best read.</param>
internal sealed record Construct(string Name, string Says, params ImmutableArray<ConstructKey> Keys)
{
    /// <summary>Exactly one of these is written; none = no such demand.</summary>
    public ImmutableArray<string> ExactlyOne { get; init; } = [];

    /// <summary>At least one of these is written; none = no such demand.</summary>
    public ImmutableArray<string> AtLeastOne { get; init; } = [];

    /// <summary>Keys that the author names; null = there are none.</summary>
    public OtherKeys? Others { get; init; }

    /// <summary>Whether it must have a key.</summary>
    public bool IsNotEmpty { get; init; }

    /// <summary>It at work, in YAML: what follows the head of a file.</summary>
    public required string Example { get; init; }
}
