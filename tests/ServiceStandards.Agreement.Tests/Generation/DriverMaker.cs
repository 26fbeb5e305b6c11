using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes driver analyses over a few fields that are measured, now and then over fields that fix one another.</summary>
internal sealed class DriverMaker(Dice dice, ConditionMaker conditions, IReadOnlyList<(string Name, Kind Kind)> fields)
{
    private static readonly string[] s_marks = ["nps", "csat", "effort", "transfers", "menu-depth"];

    public IReadOnlyList<WrittenDrivers> Make() => dice.OneIn(5) ? [.. Enumerable.Range(1, dice.Between(1, 2)).Select(i => Analysis($"drivers-{i}"))] : [];

    private WrittenDrivers Analysis(string id)
    {
        bool isFixed = fields.Any(f => f.Name == "score") && dice.OneIn(2);
        IReadOnlyList<string> of = isFixed ? ["nps", "menu-depth", "score"] : dice.Shuffled(dice.Some(Candidates(), 1, 4));
        string outcome = dice.Of<string>([.. Candidates().Except(of)]);
        return new(id, outcome, of, dice.OneIn(3) ? dice.Of("vip", "channel", "queue") : null, dice.OneIn(5) ? conditions.Make(1) : null);
    }

    private IReadOnlyList<string> Candidates() =>
        dice.OneIn(4) ? [.. fields.Where(f => f.Kind is Kind.Number or Kind.Duration).Select(f => f.Name).Distinct()] : [.. s_marks, "amount", "talk"];
}
