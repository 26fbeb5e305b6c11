using NRules.RuleModel;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Facts;

/// <summary>The verdict on a standard in one of its cells, such as a queue on a day: a fact that is there while the cell has contacts.</summary>
public sealed record CellVerdict : IIdentityProvider
{
    /// <summary>The standard's id.</summary>
    public required string Standard { get; init; }

    /// <summary>Which version of the standard, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The title in the language of the file.</summary>
    public required string Title { get; init; }

    /// <summary>The label of the period, such as 2026-03-02 or 2026-03; null when time is not cut, or for contacts without a time.</summary>
    public required string? Period { get; init; }

    /// <summary>The group fields and their values, in the order of <c>by</c>; a null value means the contacts have none.</summary>
    public required IReadOnlyList<KeyValuePair<string, string?>> Group { get; init; }

    /// <summary>The figures, the verdict among them.</summary>
    public required Figures Figures { get; init; }

    /// <summary>The verdict; null without a target.</summary>
    public Verdict? Verdict => Figures.Verdict;

    internal CellKey Key => new(Period, [.. Group.Select(g => g.Value)]);

    /// <summary>The value of a group field.</summary>
    /// <param name="field">The field's name, such as <c>queue</c>.</param>
    /// <returns>The value; null when the contacts have none, or the standard is not cut by that field.</returns>
    public string? In(string field) => Group.FirstOrDefault(g => g.Key == field).Value;

    /// <summary>The standard, its version and the cell.</summary>
    public object GetIdentity() => (Standard, Version, Key);
}
