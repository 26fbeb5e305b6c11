using NRules.Fluent.Dsl;
using NRules.RuleModel;
using ServiceStandards.NRules.Facts;
using ServiceStandards.Verdicts;

namespace LiveSession;

/// <summary>A rule of our own beside those of the standards: two standards of one queue fail on the same day.</summary>
[Name("Two standards fail"), Description("Tells the team lead when two standards of one queue fail on the same day.")]
public sealed class TwoStandardsFail : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(string? Day, string? Queue), CellVerdict> failing = null!;
        When().Query(() => failing, query => query
            .Match<CellVerdict>(cell => cell.Verdict == Verdict.NonCompliant, cell => cell.In("queue") != null)
            .GroupBy(cell => ValueTuple.Create(cell.Period, cell.In("queue")))
            .Where(group => group.Select(cell => cell.Standard).Distinct().Count() >= 2));
        Then().Do(context => Tell(context, failing));
    }

    private static void Tell(IContext context, IGrouping<(string? Day, string? Queue), CellVerdict> failing)
    {
        var alert = new Alert(failing.Key.Queue!, failing.Key.Day!, [.. failing.Select(cell => cell.Standard).Distinct().Order(StringComparer.Ordinal)]);
        if (context.GetLinked("alert") is null) context.InsertLinked("alert", alert);
        else context.UpdateLinked("alert", alert);
    }
}
