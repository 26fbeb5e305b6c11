using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using ServiceStandards.NRules.Facts;
using ServiceStandards.Words;

namespace ServiceStandards.NRules.Rules;

/// <summary>Makes the rule of a scorecard: from the verdict facts of its parts to its own.</summary>
internal static class ScorecardRule
{
    public static IRuleDefinition Make(ScorecardTeller teller, Description words)
    {
        var rule = new RuleBuilder();
        rule.Name(words.Id);
        rule.Description(words.Text);
        rule.Tags(["service-standards", "scorecard"]);
        rule.Property("Scorecard", words.Id);
        rule.Property("Title", words.Title);
        rule.Property("Sentence", words.Promise);
        rule.Property("File", words.Location.File);
        rule.Property("Line", words.Location.Line);
        rule.Priority(RulePriority.Scorecards(teller.Depth));
        GroupBuilder left = rule.LeftHandSide();
        Declaration standards = Parts<StandardVerdict>(left, "standards", verdict => teller.HasPart(verdict));
        Declaration cards = Parts<ScorecardVerdict>(left, "scorecards", verdict => teller.HasPart(verdict));
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        ParameterExpression[] told = [context, standards.ToParameterExpression(), cards.ToParameterExpression()];
        rule.RightHandSide().Action(Expression.Lambda(Expression.Call(Expression.Constant(teller), nameof(ScorecardTeller.Tell), null, told), told));
        return rule.Build();
    }

    /// <summary>All verdict facts of a kind that are parts.</summary>
    private static Declaration Parts<TFact>(GroupBuilder left, string name, Expression<Func<TFact, bool>> isPart)
    {
        PatternBuilder all = left.Pattern(typeof(IEnumerable<TFact>), name);
        AggregateBuilder aggregate = all.Aggregate();
        aggregate.ResultType(typeof(IEnumerable<TFact>));
        aggregate.Collect();
        aggregate.Pattern(typeof(TFact), isPart.Parameters[0].Name).Condition(isPart);
        return all.Declaration;
    }
}
