using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Compiles what makes evidence of a record, apart from the judges: few records become evidence, and a judge that holds what it takes for all
/// standards runs slower for all records.
/// </summary>
internal sealed class EntryCompiler<T>(ParameterExpression record, Func<T, long, string> id, NeighbourPlan neighbours)
{
    private readonly Dictionary<(BoundField? Subject, BoundField? Time), Func<T, long, Ledger, EvidenceEntry>> _known = [];

    /// <summary>From a record and its number: its id, or the number.</summary>
    public Func<T, long, string> Id => id;

    /// <summary>From a record and its number: its id, the value of the field with the limit, and its time.</summary>
    public Func<T, long, Ledger, EvidenceEntry> Of(BoundStandard standard)
    {
        if (_known.TryGetValue((standard.Subject, standard.Time), out var known)) return known;
        return _known[(standard.Subject, standard.Time)] = Compile(standard);
    }

    private Func<T, long, Ledger, EvidenceEntry> Compile(BoundStandard standard)
    {
        ParameterExpression ordinal = Expression.Parameter(typeof(long), "ordinal"), ledger = Expression.Parameter(typeof(Ledger), "ledger");
        var fields = new FieldReader(Expression.Field(ledger, nameof(Ledger.AsOf))) // with events of its own: those of the ledger are the judge's
        {
            Neighbours = field => neighbours.In(Expression.Field(ledger, nameof(Ledger.Neighbours)), field),
        };
        var judgements = new JudgementMaker(fields, from: null, until: null);
        Expression<Func<T, long, string>> name = (of, number) => id(of, number);
        Expression entry = Expression.New(
            typeof(EvidenceEntry).GetConstructors()[0], Expression.Invoke(name, record, ordinal), judgements.SubjectValue(standard), judgements.Time(standard));
        return Expression.Lambda<Func<T, long, Ledger, EvidenceEntry>>(Expression.Block(fields.Variables, [.. fields.Statements, entry]), record, ordinal, ledger).Compile();
    }
}
