using NRules.RuleModel;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Facts;

/// <summary>The verdict on a standard over all contacts of a session: a fact that follows them, for rules of your own.</summary>
public sealed record StandardVerdict : IIdentityProvider
{
    /// <summary>The standard's id.</summary>
    public required string Standard { get; init; }

    /// <summary>Which version of the standard, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The title in the language of the file.</summary>
    public required string Title { get; init; }

    /// <summary>The figures, the verdict among them.</summary>
    public required Figures Figures { get; init; }

    /// <summary>Where the standard is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The verdict; null without a target.</summary>
    public Verdict? Verdict => Figures.Verdict;

    /// <summary>The standard and its version.</summary>
    public object GetIdentity() => (Standard, Version);
}
