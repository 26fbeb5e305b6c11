using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Compilation;
using ServiceStandards.Evaluation;
using ServiceStandards.Live;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Agreement.Tests.Sessions;

internal sealed class LiveTalliesSession : ILiveSession
{
    private readonly List<SampleContact> _records = [];
    private readonly StandardsFor<SampleContact> _standards;
    private readonly CompiledSet<SampleContact> _compiled;
    private readonly LiveLedger _ledger;
    private readonly LiveScope<SampleContact>[] _scopes;
    private readonly EvaluationOptions _period;
    private EvaluationWindow _window;

    public LiveTalliesSession(Trial given)
    {
        _period = new EvaluationOptions { From = given.Period.From?.ToDateTimeOffset(), Until = given.Period.Until?.ToDateTimeOffset(), AtRiskWithin = given.AtRiskWithin?.ToTimeSpan() };
        _standards = StandardSet.Parse(given.Yaml).For<SampleContact>();
        _window = Window(given.AsOf);
        _compiled = _standards.CompiledFor(_window);
        _ledger = new LiveLedger(_compiled.Bound, _compiled.Layout);
        Func<SampleContact, bool> hasId = SetCompiler.CompileHasId(_compiled.Bound, _standards.Shape);
        _scopes = [.. _standards.ScopesFor(_window).Select(s => new LiveScope<SampleContact>(ScopePlan<SampleContact>.Of("a scope", _compiled.Bound, _compiled.Layout, s, hasId), _ledger, key => key))];
        foreach (LiveScope<SampleContact> scope in _scopes) scope.LookAt(_window);
    }

    public void Insert(IReadOnlyList<SampleContact> records)
    {
        _records.AddRange(records);
        foreach (LiveScope<SampleContact> scope in _scopes) scope.Add(records);
    }

    public void Update(SampleContact record)
    {
        foreach (LiveScope<SampleContact> scope in _scopes) scope.Update([record]);
    }

    public void Retract(IReadOnlyList<SampleContact> records)
    {
        foreach (SampleContact record in records) _records.RemoveAt(_records.FindIndex(r => ReferenceEquals(r, record)));
        foreach (LiveScope<SampleContact> scope in _scopes) scope.Remove(records);
    }

    public void MoveTo(Instant asOf)
    {
        _window = Window(asOf);
        foreach (LiveScope<SampleContact> scope in _scopes)
        {
            scope.LookAt(_window);
            scope.Update([.. _records]);
        }
    }

    public ComplianceReport Report()
    {
        foreach (LiveScope<SampleContact> scope in _scopes) scope.Failures.ShouldBeEmpty();
        foreach (LiveScope<SampleContact> scope in _scopes) scope.Complete();
        foreach (LiveStanding standing in _ledger.Standings) standing.Refresh(_records.Count);
        var report = new LiveReport<SampleContact>(_compiled, _standards.Set.Fingerprint, _window);
        StandardResult[] results = [.. _ledger.Standings.Select((s, i) => report.Result(_ledger, i, s.Whole, s.Cells))];
        ComplianceReport made = report.Gather(
            [.. results], ScorecardJudge.Reach(_standards.Set.Files, results), _records, _ledger.Negative, RowsLeftOut.None, _standards.Set.Warnings, CancellationToken.None);
        return Sentences.AddTo(made, _standards.Set.Files);
    }

    private EvaluationWindow Window(Instant asOf) => StandardsFor<SampleContact>.WindowOf(asOf.ToDateTimeOffset(), _period);
}
