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
    /// <summary>The tally of a standard.</summary>
    public Expression Of(int standard) => given.Of(nameof(Ledger.Evidence), standard);

    /// <summary>The tally of a step of a ladder.</summary>
    public Expression Of(Ladder ladder, string side, Expression step) =>
        Expression.ArrayIndex(Unchanging.Of(Expression.Property(given.Of(nameof(Ledger.Ladders), ladder.Number), side)), step);

    /// <summary>Gives a tally the record at hand, if that may belong there.</summary>
    public Expression Keep(BoundStandard standard, Expression evidence)
    {
        ParameterExpression tally = Expression.Variable(typeof(EvidenceTally), "evidence");
        Expression time = judgements.Time(standard);
        Expression mayTake = Ask(standard, tally, value => Expression.Call(tally, nameof(EvidenceTally.MayTake), null, value.Type == typeof(long) ? value : Expression.Convert(value, typeof(decimal)), time));
        Expression entry = Expression.Invoke(Expression.Constant(entries.Of(standard)), shape.Record, given.Ordinal, given.Ledger);
        return Expression.Block(
            [tally], Expression.Assign(tally, evidence), Expression.IfThen(mayTake, Expression.Call(tally, nameof(EvidenceTally.Take), null, entry)));
    }

    private Expression Ask(BoundStandard standard, Expression tally, Func<Expression, Expression> ofValue)
    {
        Expression withoutValue = Expression.Call(tally, nameof(EvidenceTally.MayTakeNone), null, judgements.Time(standard));
        return standard.Subject is { } subject && fields.Read(subject) is var field ? Logic.Either(field.Shown, field.Say(ofValue), withoutValue) : withoutValue;
    }
}
