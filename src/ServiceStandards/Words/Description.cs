using ServiceStandards.Diagnostics;

namespace ServiceStandards.Words;

/// <summary>A standard, a scorecard or a driver analysis in plain words.</summary>
public sealed record Description
{
    /// <summary>What it is.</summary>
    public required DescribedKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Which version of the standard, from 1; 1 for anything else.</summary>
    public required int Version { get; init; }

    /// <summary>Its title in the language of the description.</summary>
    public required string Title { get; init; }

    /// <summary>What it promises, in one sentence.</summary>
    public required string Promise { get; init; }

    /// <summary>What else it says, a sentence each: what counts and what is left out, how it is cut, where its fields come from.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>All sentences, one after the other.</summary>
    public string Text => string.Join(' ', [Promise, .. Terms]);
}
