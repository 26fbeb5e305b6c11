using NRules.RuleModel;
using ServiceStandards.Binding;
using ServiceStandards.Live;
using ServiceStandards.NRules.Facts;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Rules;

/// <summary>Keeps the verdict facts of a standard up: those that changed are updated, no others, so that rules over them fire for a reason.</summary>
internal sealed class VerdictTeller(BoundStandard standard, int index)
{
    private const string Whole = "whole";

    private readonly string _title = standard.Source.Title.In(standard.File.Language);

    public void Tell<T>(IContext context, ScopeTally<T> tally)
        where T : notnull
    {
        tally.ThrowIfUnjudged();
        LiveStanding standing = tally.Scope.Ledger.Standings[index];
        var (isWholeNew, cells) = standing.Refresh(tally.Scope.Records);
        if (isWholeNew) LinkedFacts.Put(context, Whole, Verdict(standing.Whole));
        foreach (var (cell, figures) in cells)
        {
            if (figures is null) LinkedFacts.Drop(context, cell);
            else LinkedFacts.Put(context, cell, Verdict(standing.KeyOf(cell), figures));
        }
    }

    private StandardVerdict Verdict(Figures figures) => new()
    {
        Standard = standard.Source.Id,
        Version = standard.Source.Version,
        Title = _title,
        Figures = figures,
        Location = standard.Source.Location,
    };

    private CellVerdict Verdict(CellKey key, Figures figures) => new()
    {
        Standard = standard.Source.Id,
        Version = standard.Source.Version,
        Title = _title,
        Period = key.Period,
        Group = [.. standard.By.Select((field, i) => new KeyValuePair<string, string?>(field.Name, key.Groups[i]))],
        Figures = figures,
    };
}
