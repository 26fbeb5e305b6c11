using NRules;
using NRules.RuleModel;
using ServiceStandards.Evaluation;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Rules;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Sessions;

/// <summary>
/// A session that lives on: contacts come, change and go, the moment moves, and the verdict facts, and what rules of your own make of them, follow each time.
/// Used by one thread at a time. A contact is known by reference, so that two equal ones are two, unless its type says its own identity (<see cref="IIdentityProvider"/>).
/// </summary>
/// <typeparam name="T">The contact's type.</typeparam>
/// <example><code>
/// LiveSession&lt;Call&gt; session = StandardSet.Load("charter.yaml").For&lt;Call&gt;().StartSession(asOf);
/// session.Insert(call);
/// call.AnsweredAt = now;
/// session.Update(call);
/// ComplianceReport report = session.Report();
/// </code></example>
public sealed class LiveSession<T>
    where T : class
{
    private readonly SessionRun<T> _run;

    internal LiveSession(SessionRun<T> run) => _run = run;

    /// <summary>The NRules session. Facts of other kinds go in and come out here; contacts rather by the methods of this class, which fire the rules and name what fails.</summary>
    public ISession Session => _run.Session;

    /// <summary>The moment at which the contacts are judged.</summary>
    public DateTimeOffset AsOf => _run.AsOf;

    /// <summary>The verdicts on the standards, one for each version.</summary>
    public IReadOnlyList<StandardVerdict> Standards => [.. Session.Query<StandardVerdict>()];

    /// <summary>The verdicts on the cells of the standards that are cut.</summary>
    public IReadOnlyList<CellVerdict> Cells => [.. Session.Query<CellVerdict>()];

    /// <summary>The verdicts on the scorecards.</summary>
    public IReadOnlyList<ScorecardVerdict> Scorecards => [.. Session.Query<ScorecardVerdict>()];

    /// <summary>Takes in a contact.</summary>
    /// <param name="contact">The contact; not one that is here already.</param>
    /// <exception cref="ArgumentException">It is here already.</exception>
    /// <exception cref="RecordsUnreadableException">One of its properties threw: the contact is not taken in, and the session goes on as before.</exception>
    public void Insert(T contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        _run.Insert([contact]);
        _run.Settle([contact], CancellationToken.None);
    }

    /// <summary>Takes in many contacts, all or none; the rules fire once.</summary>
    /// <param name="contacts">The contacts.</param>
    /// <param name="cancellation">Stops; then none of them is taken in.</param>
    /// <exception cref="ArgumentException">One of them is here already, or occurs twice.</exception>
    /// <exception cref="RecordsUnreadableException">A property of one of them threw.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void InsertAll(IEnumerable<T> contacts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        var inserted = new List<object>();
        try
        {
            foreach (T[] part in contacts.Chunk(SessionRun<T>.ChunkSize))
            {
                cancellation.ThrowIfCancellationRequested();
                _run.Insert(part);
                inserted.AddRange(part);
                _run.ThrowIfUnjudged();
            }
        }
        catch
        {
            _run.TakeBack(inserted);
            throw;
        }

        _run.Fire(CancellationToken.None);
    }

    /// <summary>Judges a contact again that has changed.</summary>
    /// <param name="contact">The object that was taken in, or one with the same identity.</param>
    /// <exception cref="ArgumentException">It is not here.</exception>
    /// <exception cref="RecordsUnreadableException">One of its properties threw: the contact is no longer here, and the session goes on without it.</exception>
    public void Update(T contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Session.Update(contact);
        _run.Settle([contact], CancellationToken.None);
    }

    /// <summary>Takes out a contact.</summary>
    /// <param name="contact">The object that was taken in, or one with the same identity.</param>
    /// <exception cref="ArgumentException">It is not here.</exception>
    public void Retract(T contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Session.Retract(contact);
        _run.Settle([], CancellationToken.None);
    }

    /// <summary>Moves the moment: running clocks turn, contacts need not be touched.</summary>
    /// <param name="asOf">The moment, later or earlier.</param>
    public void MoveTo(DateTimeOffset asOf)
    {
        _run.MoveTo(asOf);
        _run.Fire(CancellationToken.None);
    }

    /// <summary>The report on the contacts that are here, at the moment of the session.</summary>
    /// <param name="cancellation">Stops the making of it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ComplianceReport Report(CancellationToken cancellation = default) => _run.Report(RowsLeftOut.None, cancellation);
}
