using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using ServiceStandards.NRules.Facts;

namespace ServiceStandards.NRules.Rules;

/// <summary>Makes the rule of a scope: from the contacts and the moment to the tally of its standards.</summary>
internal static class ScopeRule
{
    /// <summary>The name under which the aggregate finds its plan.</summary>
    public const string Plan = "plan";

    private const string Aggregate = "service-standards";

    public static IRuleDefinition Make<T>(SessionPlan<T> session, int number)
        where T : notnull
    {
        var rule = new RuleBuilder();
        rule.Name(session.Scopes[number].Name);
        rule.Description($"Judges every contact by {session.StandardsOf(number)} and keeps their tally.");
        rule.Tag("service-standards");
        rule.Property("Standards", session.StandardsOf(number));
        rule.Priority(RulePriority.Tallies);
        GroupBuilder left = rule.LeftHandSide();
        PatternBuilder asOf = left.Pattern(typeof(AsOf), "asOf");
        PatternBuilder tally = left.Pattern(typeof(ScopeTally<T>), "tally");
        AggregateBuilder aggregate = tally.Aggregate();
        aggregate.ResultType(typeof(ScopeTally<T>));
        PatternBuilder contacts = aggregate.Pattern(typeof(T), "contact");
        LambdaExpression plan = Expression.Lambda( // names the moment, so that NRules aggregates for the match of it
            Expression.Constant(new ScopeOfSession<T>(session, number), typeof(object)), asOf.Declaration.ToParameterExpression(), contacts.Declaration.ToParameterExpression());
        aggregate.Aggregator($"{Aggregate} {number}", [new(Plan, plan)], typeof(ScopeAggregatorFactory<T>));
        rule.RightHandSide().Action(Telling(tally.Declaration));
        return rule.Build();
    }

    private static LambdaExpression Telling(Declaration tally)
    {
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context"), told = tally.ToParameterExpression();
        return Expression.Lambda(
            Expression.Call(typeof(LinkedFacts), nameof(LinkedFacts.Put), null, context, Expression.Constant("tally", typeof(object)), Expression.Convert(told, typeof(object))),
            context, told);
    }
}
