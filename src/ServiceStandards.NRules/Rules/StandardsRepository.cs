using NRules.RuleModel;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Words;

namespace ServiceStandards.NRules.Rules;

/// <summary>A set of standards as a repository of rules, with a rule set for each file.</summary>
internal sealed class StandardsRepository : IRuleRepository
{
    private readonly List<IRuleSet> _sets = [];

    public static StandardsRepository Of<T>(SessionPlan<T> plan)
        where T : notnull
    {
        var repository = new StandardsRepository();
        var tallies = new RuleSet("service standards: tallies");
        tallies.Add([.. plan.Scopes.Select((_, number) => ScopeRule.Make(plan, number))]);
        repository._sets.Add(tallies);
        BoundSet bound = plan.Compiled.Bound;
        string language = bound.Files[0].Language;
        Description[] words = [.. Describer.Describe(bound.Files, Tongue.In(language), language)];
        foreach (StandardsFile file in bound.Files)
        {
            var rules = new RuleSet(file.Location.File);
            rules.Add([.. Standards(plan, file, words), .. Scorecards(bound, file, words)]);
            repository._sets.Add(rules);
        }

        return repository;
    }

    public IEnumerable<IRuleSet> GetRuleSets() => _sets;

    private static IEnumerable<IRuleDefinition> Standards<T>(SessionPlan<T> plan, StandardsFile file, Description[] words)
        where T : notnull
    {
        for (int scope = 0; scope < plan.Scopes.Length; scope++)
        {
            foreach (int index in plan.Scopes[scope].Judges.Standards)
            {
                BoundStandard standard = plan.Compiled.Bound.Standards[index];
                if (standard.File != file) continue;
                yield return StandardRule.Make<T>(standard, index, scope, words.First(w => w.Kind == DescribedKind.Standard && w.Id == standard.Source.Id && w.Version == standard.Source.Version));
            }
        }
    }

    private static IEnumerable<IRuleDefinition> Scorecards(BoundSet set, StandardsFile file, Description[] words)
    {
        Dictionary<string, Scorecard> all = set.Files.SelectMany(f => f.Scorecards).ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (Scorecard card in file.Scorecards)
        {
            string[] parts = [.. ScorecardTeller.PartsOf(card).Distinct(StringComparer.Ordinal)];
            int standards = set.Standards.Count(s => parts.Contains(s.Source.Id, StringComparer.Ordinal));
            var teller = new ScorecardTeller(card, file.Language, standards, parts.Where(all.ContainsKey).ToHashSet(StringComparer.Ordinal), DepthOf(card, all));
            yield return ScorecardRule.Make(teller, words.First(w => w.Kind == DescribedKind.Scorecard && w.Id == card.Id));
        }
    }

    private static int DepthOf(Scorecard card, Dictionary<string, Scorecard> all) =>
        ScorecardTeller.PartsOf(card).Where(all.ContainsKey).Select(p => DepthOf(all[p], all) + 1).DefaultIfEmpty(0).Max();
}
