using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles what keeps an offending record as evidence.</summary>
/// <param name="shape">The shape of the records.</param>
/// <param name="entries">Makes evidence of a record.</param>
/// <param name="given">What the judge is given.</param>
/// <param name="fields">The fields.</param>
/// <param name="judgements">The decisions.</param>
internal sealed class EvidenceCompiler<T>(RecordShape<T> shape, EntryCompiler<T> entries, JudgeParameters given, FieldReader fields, JudgementMaker judgements)
{
    /// <summary>Keeps an offence against a standard, if that keeps evidence.</summary>
    public Expression Keep(BoundStandard standard, int index) => standard.Source.Evidence == 0 ? Expression.Empty() : Keep(standard, given.Of(nameof(Ledger.Evidence), index));

    /// <summary>Keeps an offence on a side of a ladder, if its standards keep evidence.</summary>
    public Expression Keep(BoundStandard standard, Ladder ladder, string side, Expression step) => standard.Source.Evidence == 0 ? Expression.Empty()
        : Keep(standard, Expression.ArrayIndex(Unchanging.Of(Expression.Property(given.Of(nameof(Ledger.Ladders), ladder.Number), side)), step));

    /// <summary>Gives a tally the record at hand, if that may belong there.</summary>
    private BlockExpression Keep(BoundStandard standard, Expression evidence)
    {
        ParameterExpression tally = Expression.Variable(typeof(EvidenceTally), "evidence");
        Expression time = judgements.Time(standard), mayTake = Expression.Call(tally, nameof(EvidenceTally.MayTakeNone), null, time);
        if (standard.Subject is { } subject && fields.Read(subject) is var field)
            mayTake = Logic.Either(field.Shown, field.Say(value => Expression.Call(tally, nameof(EvidenceTally.MayTake), null, value.Type == typeof(long) ? value : Expression.Convert(value, typeof(decimal)), time)), mayTake);
        Expression entry = Expression.Invoke(Expression.Constant(entries.Of(standard)), shape.Record, given.Ordinal, given.Ledger);
        return Expression.Block(
            [tally], Expression.Assign(tally, evidence), Expression.IfThen(mayTake, Expression.Call(tally, nameof(EvidenceTally.Take), null, entry)));
    }
}
