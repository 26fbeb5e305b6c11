using NRules.Aggregators;
using NRules.RuleModel;
using ServiceStandards.Live;
using ServiceStandards.NRules.Facts;

namespace ServiceStandards.NRules.Rules;

/// <summary>Keeps the tally of a scope as contacts come, change and go, and as the moment moves. Says nothing where nothing changed.</summary>
internal sealed class ScopeAggregator<T>(ScopeOfSession<T> of) : IAggregator
    where T : notnull
{
    private ScopeTally<T>? _tally;
    private AsOf? _asOf;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        bool isFirst = _tally is null;
        LiveScope<T> scope = ScopeAt(tuple);
        scope.Add(facts);
        return [isFirst ? AggregationResult.Added(_tally!, []) : AggregationResult.Modified(_tally!, _tally!, [])];
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        LiveScope<T> scope = ScopeAt(tuple);
        long before = scope.Changes;
        scope.Update(facts);
        return scope.Changes == before ? [] : [AggregationResult.Modified(_tally!, _tally!, [])];
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        ScopeAt(tuple).Remove(facts);
        return [AggregationResult.Modified(_tally!, _tally!, [])];
    }

    /// <summary>The scope, judging at the moment of the match. When that has moved, NRules gives all contacts to be judged again.</summary>
    private LiveScope<T> ScopeAt(ITuple tuple)
    {
        var asOf = (AsOf)tuple.Facts.First().Value!;
        _tally ??= new ScopeTally<T>(of.Number, of.Session.Open(tuple, of.Number));
        if (!ReferenceEquals(_asOf, asOf)) _tally.Scope.LookAt(of.Session.WindowAt(asOf.Time));
        _asOf = asOf;
        return _tally.Scope;
    }
}
