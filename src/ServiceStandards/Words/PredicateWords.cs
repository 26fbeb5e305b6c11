using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says what a share of the records does: a verb where the condition is one of the usual ones, else what they have.</summary>
internal sealed class PredicateWords(FieldWords fields, ConditionWords conditions, Tongue tongue)
{
    public Predicate Of(Condition condition) => condition switch
    {
        Condition.FieldTest { Field.Name: ContactFields.Outcome, Tests: [Test.OneOf { Negated: false, Values: [var value] }] }
            when tongue.Promises.Outcome(value.Text) is { } outcome => outcome,
        Condition.FieldTest { Tests: [Test.Limit { Kind: LimitKind.AtMost or LimitKind.Below } limit] } test
            when End(test.Field) is { } end && tongue.Promises.Reaches(end, fields.Value(limit.Value, test.Field), limit.Kind == LimitKind.Below) is { } reaches => reaches,
        _ => tongue.Promises.Has(conditions.Of(condition)),
    };

    public Predicate Of(Measure.ServiceLevel level)
    {
        string within = fields.Value(level.Within, level.Of);
        Label? of = level.Of.Name == ContactFields.Wait ? null : fields.Label(level.Of);
        return new Predicate(tongue.Promises.Answered(within, level.Strict, of, all: false), tongue.Promises.Answered(within, level.Strict, of, all: true));
    }

    /// <summary>The one time that ends a span from a record's beginning; null for another field.</summary>
    private string? End(Reference field) =>
        fields.Derived(field.Name)?.Formula is FieldFormula.Elapsed { To: [var end] } elapsed && elapsed.From.All(f => f.Name is "arrived-at" or "queued-at") ? end.Name : null;
}
