using System.Collections.Immutable;
using NRules.RuleModel;
using ServiceStandards.Compilation;
using ServiceStandards.Evaluation;
using ServiceStandards.Live;
using ServiceStandards.Tallies;

namespace ServiceStandards.NRules.Rules;

/// <summary>The standards as all sessions over them need them; what a session holds is opened for its match of the moment, which is one.</summary>
internal sealed class SessionPlan<T>
    where T : notnull
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<ITuple, LiveLedger> _ledgers = [];
    private readonly EvaluationOptions _options;

    public SessionPlan(StandardsFor<T> standards, EvaluationOptions options)
    {
        (Standards, _options) = (standards, options);
        EvaluationWindow anyTime = WindowAt(DateTimeOffset.UnixEpoch);
        Compiled = standards.CompiledFor(anyTime);
        HasId = SetCompiler.CompileHasId(Compiled.Bound, standards.Shape);
        ImmutableArray<ScopeJudges<T>> scopes = standards.ScopesFor(anyTime);
        Scopes = [.. scopes.Select((s, i) => ScopePlan<T>.Of(NameOf(s, i), Compiled.Bound, Compiled.Layout, s, HasId))];
    }

    public StandardsFor<T> Standards { get; }

    public CompiledSet<T> Compiled { get; }

    public ImmutableArray<ScopePlan<T>> Scopes { get; }

    public Func<T, bool> HasId { get; }

    public EvaluationWindow WindowAt(DateTimeOffset asOf) => StandardsFor<T>.WindowOf(asOf, _options);

    /// <summary>The scope of a session: all scopes of one match of the moment count into one ledger.</summary>
    public LiveScope<T> Open(ITuple match, int number) =>
        new(Scopes[number], _ledgers.GetValue(match, _ => new LiveLedger(Compiled.Bound, Compiled.Layout)), fact => ((IFact)fact).Value!);

    /// <summary>The ids of the standards of a scope.</summary>
    public string StandardsOf(int number) => StandardsOf(Scopes[number].Judges);

    private string NameOf(ScopeJudges<T> scope, int number) => FormattableString.Invariant($"service standards {number + 1}: contacts under {StandardsOf(scope)}");

    private string StandardsOf(ScopeJudges<T> scope) => string.Join(", ", scope.Standards.Select(s => Compiled.Bound.Standards[s].Source.Id).Distinct(StringComparer.Ordinal));
}
