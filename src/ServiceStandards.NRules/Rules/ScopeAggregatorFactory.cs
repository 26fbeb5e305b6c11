using System.Linq.Expressions;
using NRules.Aggregators;
using NRules.RuleModel;

namespace ServiceStandards.NRules.Rules;

/// <summary>Makes the aggregators of a scope; NRules creates it and tells it the rule's aggregate.</summary>
internal sealed class ScopeAggregatorFactory<T> : IAggregatorFactory
    where T : notnull
{
    private ScopeOfSession<T>? _scope;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        var plan = (ConstantExpression)element.Expressions[ScopeRule.Plan].Expression.Body;
        _scope = (ScopeOfSession<T>)plan.Value!;
    }

    public IAggregator Create(AggregationContext context) =>
        new ScopeAggregator<T>(_scope ?? throw new InvalidOperationException("The aggregate was not compiled."));
}
