using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Sources;
using ServiceStandards.Evaluation;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Running;

/// <summary>Measures one source: finds what it can give, asks it, puts the answers together.</summary>
internal sealed class DatabaseRun<T>
{
    private static readonly MethodInfo s_noTracking = typeof(EntityFrameworkQueryableExtensions).GetMethod(nameof(EntityFrameworkQueryableExtensions.AsNoTracking))!;

    private readonly StandardsFor<T> _standards;
    private readonly DatabaseOptions _options;
    private readonly DateTimeOffset _asOf;
    private readonly EvaluationOptions _streaming;
    private readonly EvaluationWindow _window;
    private readonly CompiledSet<T> _compiled;
    private readonly bool _isOurs;

    /// <param name="standards">The standards.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run.</param>
    /// <param name="isOurs">Whether a transaction that is there already is not the caller's but ours.</param>
    public DatabaseRun(StandardsFor<T> standards, DateTimeOffset asOf, DatabaseOptions options, bool isOurs = false)
    {
        (_standards, _asOf, _options, _isOurs) = (standards, asOf, options, isOurs);
        _streaming = new EvaluationOptions { From = options.From, Until = options.Until };
        _window = StandardsFor<T>.WindowOf(asOf, _streaming);
        _compiled = standards.CompiledFor(_window);
    }

    public async Task<Tally> Measure(IQueryable<T> records, CancellationToken cancellation)
    {
        var set = new PushedSet<T>(_compiled, _window);
        PushedSource<T> source;
        try
        {
            source = new PushedSource<T>(records, _standards.Shape.Record, set);
        }
        catch (NotSupportedException elsewhere) when (_options.Untranslatable == Untranslatable.Stream)
        {
            return await Stream(records, [elsewhere.Message], cancellation).ConfigureAwait(false);
        }

        Snapshot snapshot = await Snapshot.Begin(source.Command, cancellation).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            Translation<T> translation = await Translation<T>.Of(set, source, _options, cancellation).ConfigureAwait(false);
            IReadOnlyList<Diagnostic> problems = TranslationCheck.Of(translation);
            translation.Calendars.Horizon = CalendarTables.Usual(_asOf);
            if (translation.CanShip) await snapshot.KeepRows(_isOurs, cancellation).ConfigureAwait(false);
            if (problems.Count == 0 && await Ask(translation, cancellation).ConfigureAwait(false) is { } tally) return tally;
            if (problems.Count == 0) problems = await Reach(translation, cancellation).ConfigureAwait(false);
            if (problems.Count == 0) return (await Ask(translation, cancellation).ConfigureAwait(false))!;
            if (_options.Untranslatable == Untranslatable.Refuse) throw new StandardsException(problems);
            return await Stream(records, problems.Select(p => p.ToString()), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the calendars reach as far as the records.</summary>
    private async Task<IReadOnlyList<Diagnostic>> Reach(Translation<T> translation, CancellationToken cancellation)
    {
        translation.Calendars.Renew();
        translation.Calendars.Horizon = await HorizonQuery.Run(translation, [.. translation.Calendars.Times], cancellation).ConfigureAwait(false);
        return translation.Calendars.Horizon is null ? [DatabaseMessages.TooManyYears(_compiled.Bound.Files[0].Location, HorizonQuery.MostYears)] : [];
    }

    /// <summary>Counts; null where the calendars turned out to be too short.</summary>
    private async Task<Tally?> Ask(Translation<T> translation, CancellationToken cancellation)
    {
        Tally tally = _standards.Nothing(_window);
        var ledger = new Ledger(_compiled.Layout, _window, WatchCompiler.Open(_compiled.Literals), []);
        var bounds = new Dictionary<int, EvidenceBound>();
        foreach (PushedCut cut in translation.Set.Cuts)
        {
            await new CutCount<T>(translation, cut, ledger, bounds).Run(tally, cancellation).ConfigureAwait(false);
            if (translation.Calendars.IsTooShort) return null;
        }

        EvidenceQuery<T> evidence = EvidenceQuery<T>.Of(translation, bounds);
        if (evidence.IsNeeded) await evidence.Run(ledger, cancellation).ConfigureAwait(false);
        for (int i = 0; i < ledger.Watches.Length; i++)
        {
            if (ledger.Watches[i].IsOpen) await new LiteralQuery<T>(translation, i).Run(ledger, cancellation).ConfigureAwait(false);
        }

        ledger.Settle();
        tally.Add(ledger);
        _options.Logger?.LogInformation("Measured {Records} records by {Standards} service standards in the database", tally.Records, _compiled.Bound.Standards.Length);
        return tally;
    }

    /// <summary>Fetches the rows; in the snapshot where there is one, since that is the connection's.</summary>
    private Task<Tally> Stream(IQueryable<T> records, IEnumerable<string> reasons, CancellationToken cancellation)
    {
        foreach (string reason in reasons) _options.Logger?.LogWarning("The rows are fetched and measured here: {Reason}", reason);
        IQueryable<T> untracked = typeof(T).IsClass && records.Provider is IAsyncQueryProvider ? records.Provider.CreateQuery<T>(Expression.Call(s_noTracking.MakeGenericMethod(typeof(T)), records.Expression)) : records;
        return Task.Run(() => _standards.Measure(untracked, _asOf, _streaming, cancellation), cancellation);
    }
}
