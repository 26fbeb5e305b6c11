using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.RulesEngine;

/// <summary>
/// NRules as one would write it: contacts are facts, and a rule per promise fires for each contact that met it, one per scope for each that it judges, like the
/// rules of json-rules-engine. In its favour: what fires counts at once and leaves no fact of a verdict behind, and the rules are compiled before.
/// </summary>
internal sealed class ByNRules : Peer
{
    private readonly IReadOnlyList<ContactRecord> _contacts;
    private readonly IReadOnlyList<Promise> _promises;
    private readonly ISessionFactory _rules;
    private Counts _counts;

    public ByNRules(IReadOnlyList<ContactRecord> contacts, IReadOnlyList<Promise> promises)
    {
        (_contacts, _promises, _counts) = (contacts, promises, new Counts(promises));
        _rules = new RuleCompiler().Compile([.. promises.Select(MetRule), .. PromiseScopes.Distinct(promises).Select(JudgedRule)]);
    }

    public override string Name => "NRules, a rule per standard";

    public override (Counts? Counts, Timing Timing) Run()
    {
        _counts = new Counts(_promises);
        return (_counts, Timing.Of(() =>
        {
            ISession session = _rules.CreateSession();
            session.InsertAll(_contacts);
            session.Fire();
        }));
    }

    private IRuleDefinition MetRule(Promise promise, int place) => Rule(
        "met " + promise.Id,
        [.. PromiseConditions.OfScope(PromiseScopes.Of(promise)), PromiseConditions.OfMet(promise)],
        (context, contact) => _counts.Add(place, Cell(contact), 1, 0));

    private IRuleDefinition JudgedRule(PromiseScope scope)
    {
        int[] judged = [.. Enumerable.Range(0, _promises.Count).Where(i => PromiseScopes.Of(_promises[i]) == scope)];
        return Rule($"judged {scope}", PromiseConditions.OfScope(scope), (context, contact) => CountJudged(judged, Cell(contact)));
    }

    private void CountJudged(int[] judged, int cell)
    {
        foreach (int promise in judged) _counts.Add(promise, cell, 0, 1);
    }

    private static int Cell(ContactRecord contact) => Counts.Cell(contact.Queue, DateOnly.FromDateTime(contact.ArrivedAt.DateTime));

    /// <summary>Parameters are bound by their names: those of conditions and of the action have the pattern's.</summary>
    private static IRuleDefinition Rule(string name, IEnumerable<Expression<Func<ContactRecord, bool>>> conditions, Expression<Action<IContext, ContactRecord>> action)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        PatternBuilder pattern = rule.LeftHandSide().Pattern(typeof(ContactRecord), "contact");
        foreach (Expression<Func<ContactRecord, bool>> condition in conditions) pattern.Condition(condition);
        rule.RightHandSide().Action(action);
        return rule.Build();
    }
}
