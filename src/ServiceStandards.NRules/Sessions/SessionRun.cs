using System.Collections.Immutable;
using NRules;
using ServiceStandards.Live;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Rules;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.NRules.Sessions;

/// <summary>A session and what is known of it: contacts go in, rules fire, a report comes out.</summary>
internal sealed class SessionRun<T>
    where T : notnull
{
    /// <summary>Contacts are taken in by so many: each part is told to all rules once.</summary>
    public const int ChunkSize = 4096;

    private const int FiredAtOnce = 1000;

    private readonly SessionPlan<T> _plan;
    private readonly ScopeTally<T>[] _tallies;

    public SessionRun(SessionPlan<T> plan, ISessionFactory factory, DateTimeOffset asOf)
    {
        (_plan, Session, AsOf) = (plan, factory.CreateSession(), asOf);
        Session.Insert(new AsOf(asOf));
        Fire(CancellationToken.None);
        _tallies = [.. Session.Query<ScopeTally<T>>()]; // these objects stay as long as the session
    }

    public ISession Session { get; }

    public DateTimeOffset AsOf { get; private set; }

    public void Insert(IEnumerable<object> contacts) => Session.InsertAll(contacts);

    public void MoveTo(DateTimeOffset asOf)
    {
        Session.Update(new AsOf(asOf));
        AsOf = asOf;
    }

    /// <summary>Tells the number that a record without an id has in its source.</summary>
    public void Announce(object contact, long number)
    {
        if (_tallies.Length > 0 && !_plan.HasId((T)contact)) _tallies[0].Scope.Ledger.Announced[contact] = number;
    }

    /// <summary>Fires the rules; where one of the contacts cannot be judged these are taken out before.</summary>
    public void Settle(IReadOnlyList<object> contacts, CancellationToken cancellation)
    {
        try
        {
            ThrowIfUnjudged();
        }
        catch (RecordsUnreadableException)
        {
            TakeBack(contacts);
            throw;
        }

        Fire(cancellation);
    }

    public void TakeBack(IReadOnlyList<object> contacts)
    {
        Session.TryRetractAll(contacts, BatchOptions.SkipFailed);
        Fire(CancellationToken.None);
    }

    public void ThrowIfUnjudged()
    {
        foreach (ScopeTally<T> tally in _tallies) tally.ThrowIfUnjudged();
    }

    /// <summary>NRules ends silently when it is cancelled, so it is asked to fire a part at a time.</summary>
    public void Fire(CancellationToken cancellation)
    {
        do cancellation.ThrowIfCancellationRequested();
        while (Session.Fire(FiredAtOnce, cancellation) == FiredAtOnce);
        cancellation.ThrowIfCancellationRequested();
    }

    public ComplianceReport Report(RowsLeftOut leftOut, CancellationToken cancellation)
    {
        foreach (ScopeTally<T> tally in _tallies) tally.Scope.Complete();
        StandardSet set = _plan.Standards.Set;
        ILookup<Type, object> facts = Session.Query<object>().AsEnumerable().Where(f => f is T or StandardVerdict or CellVerdict or ScorecardVerdict).ToLookup(f => f is T ? typeof(T) : f.GetType());
        var report = new LiveReport<T>(_plan.Compiled, set.Fingerprint, _plan.WindowAt(AsOf));
        ComplianceReport made = report.Gather(
            Results(report, facts), Scorecards(facts), [.. facts[typeof(T)].Cast<T>()],
            _tallies.Length > 0 ? _tallies[0].Scope.Ledger.Negative : [], leftOut, set.Warnings, cancellation);
        return Sentences.AddTo(made, set.Files);
    }

    private ImmutableArray<StandardResult> Results(LiveReport<T> report, ILookup<Type, object> facts)
    {
        Dictionary<(string, int), StandardVerdict> wholes = facts[typeof(StandardVerdict)].Cast<StandardVerdict>().ToDictionary(v => (v.Standard, v.Version));
        ILookup<(string, int), CellVerdict> cells = facts[typeof(CellVerdict)].Cast<CellVerdict>().ToLookup(v => (v.Standard, v.Version));
        return
        [
            .. _plan.Compiled.Bound.Standards.Select(s => (s.Source.Id, s.Source.Version))
                .Select((id, i) => report.Result(_tallies[0].Scope.Ledger, i, wholes[id].Figures, cells[id].Select(c => (c.Key, c.Figures)))),
        ];
    }

    private ImmutableArray<ScorecardResult> Scorecards(ILookup<Type, object> facts)
    {
        Dictionary<string, ScorecardResult> reached = facts[typeof(ScorecardVerdict)].Cast<ScorecardVerdict>().ToDictionary(c => c.Scorecard, c => c.Result, StringComparer.Ordinal);
        return [.. _plan.Compiled.Bound.Files.SelectMany(f => f.Scorecards).Select(c => reached[c.Id])];
    }
}
