using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using ServiceStandards.Binding;
using ServiceStandards.Words;

namespace ServiceStandards.NRules.Rules;

/// <summary>Makes the rule of a standard: from the tally of its scope to the verdict facts. It carries what the file says, so that NRules' own diagnostics speak of standards.</summary>
internal static class StandardRule
{
    public static IRuleDefinition Make<T>(BoundStandard standard, int index, int scope, Description words)
        where T : notnull
    {
        var rule = new RuleBuilder();
        rule.Name(NameOf(standard));
        rule.Description(words.Text);
        rule.Tags(["service-standards", .. standard.Source.Tags]);
        rule.Property("Standard", standard.Source.Id);
        rule.Property("Version", standard.Source.Version);
        rule.Property("Title", words.Title);
        rule.Property("Sentence", words.Promise);
        rule.Property("File", standard.Source.Location.File);
        rule.Property("Line", standard.Source.Location.Line);
        rule.Priority(RulePriority.Verdicts);
        PatternBuilder tally = rule.LeftHandSide().Pattern(typeof(ScopeTally<T>), "tally");
        ParameterExpression tested = tally.Declaration.ToParameterExpression();
        tally.Condition(Expression.Lambda(Expression.Equal(Expression.Property(tested, nameof(ScopeTally<>.Number)), Expression.Constant(scope)), tested));
        rule.RightHandSide().Action(Telling<T>(tally.Declaration, new VerdictTeller(standard, index)));
        return rule.Build();
    }

    /// <summary>The id; with the version where there are several, since names of rules are unique.</summary>
    private static string NameOf(BoundStandard standard) => standard.File.Standards.Count(s => s.Id == standard.Source.Id) == 1
        ? standard.Source.Id
        : FormattableString.Invariant($"{standard.Source.Id} (version {standard.Source.Version})");

    private static LambdaExpression Telling<T>(Declaration tally, VerdictTeller teller)
        where T : notnull
    {
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context"), told = tally.ToParameterExpression();
        return Expression.Lambda(Expression.Call(Expression.Constant(teller), nameof(VerdictTeller.Tell), [typeof(T)], context, told), context, told);
    }
}
