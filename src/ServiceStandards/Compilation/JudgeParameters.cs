using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>What a judge is given beside the record.</summary>
internal sealed class JudgeParameters
{
    /// <summary>The record's number in the source.</summary>
    public ParameterExpression Ordinal { get; } = Expression.Parameter(typeof(long), "ordinal");

    /// <summary>Where it is counted.</summary>
    public ParameterExpression Ledger { get; } = Expression.Parameter(typeof(Ledger), "ledger");

    /// <summary>How many of the records that are at hand together come before it.</summary>
    public ParameterExpression Place { get; } = Expression.Variable(typeof(int), "place");

    /// <summary>The moment the records are judged at.</summary>
    public Expression AsOf => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.AsOf)));

    /// <summary>Records whose time is before this are out of scope.</summary>
    public Expression From => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.From)));

    /// <summary>Records whose time is this or later are out of scope.</summary>
    public Expression Until => Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.Until)));

    /// <summary>Makes the decisions of standards.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="isWindowed">Whether any standard may leave records out by their time.</param>
    public JudgementMaker Judgements(FieldReader fields, bool isWindowed) => new(fields, isWindowed ? From : null, isWindowed ? Until : null);

    /// <summary>Reads fields.</summary>
    /// <param name="neighbours">The indexes of neighbours asked for.</param>
    public FieldReader Fields(NeighbourPlan neighbours) => new(AsOf, Expression.Field(Ledger, nameof(Tallies.Ledger.Events)))
    {
        Neighbours = field => neighbours.In(Expression.Field(Ledger, nameof(Tallies.Ledger.Neighbours)), field),
    };

    /// <summary>Counts a record as unclear for a standard.</summary>
    public Expression NoteUnclear(int standard) => RecordClasses.Increment(Unchanging.Of(Expression.Field(Ledger, nameof(Tallies.Ledger.Unclear))), standard);

    /// <summary>Counts a record with a negative time.</summary>
    public Expression NoteNegative(BoundField field) => Expression.Call(Ledger, nameof(Tallies.Ledger.NoteNegative), null, Expression.Constant(field.Name));

    /// <summary>The records that scopes have picked.</summary>
    /// <param name="part">The name of a field of <see cref="PickedRecords"/>.</param>
    public Expression Picked(string part) => Expression.Field(Expression.Property(Ledger, nameof(Tallies.Ledger.Picked)), part);

    /// <summary>What the ledger has for each standard, ladder, cut or analysis: the one of this number.</summary>
    /// <param name="all">The name of the ledger's field, an array.</param>
    /// <param name="number">The number.</param>
    public Expression Of(string all, int number) => Unchanging.Of(Expression.ArrayIndex(Expression.Field(Ledger, all), Expression.Constant(number)));
}
