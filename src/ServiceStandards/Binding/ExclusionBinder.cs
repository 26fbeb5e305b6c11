using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>Binds exclusions: both parts that are written must hold.</summary>
internal sealed class ExclusionBinder(FieldBinder fields, LiteralBinder literals, ConditionBinder conditions, DiagnosticBag bag)
{
    /// <param name="exclusion">The exclusion.</param>
    /// <param name="time">The time that owns a record; null = there is none.</param>
    public BoundExclusion Bind(Exclusion exclusion, BoundField? time)
    {
        BoundCondition when = conditions.Bind(exclusion.When, "when");
        if (exclusion.During is not { } during) return new BoundExclusion(exclusion.Because, when);
        if (time is null)
        {
            bag.Add(Messages.TimeNeeded(during.Location, fields.Owner));
            return new BoundExclusion(exclusion.Because, BoundCondition.Never);
        }

        BoundCondition inside = ConditionBinder.Between(time, Start(during.From, time), Start(during.Until, time));
        return new BoundExclusion(exclusion.Because, new BoundCondition.All([inside, when]));
    }

    private long? Start(Literal? literal, BoundField time) => literal is null ? null : literals.BindSpan(literal, time)?.From;
}
