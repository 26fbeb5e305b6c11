namespace ServiceStandards.Tallies;

/// <summary>How the values of a standard are counted: in parts of equal width, with the limit on a border, so that each side of it is exact.</summary>
/// <param name="Limit">The limit, above zero.</param>
/// <param name="PartsBelow">How many parts lie between zero and the limit.</param>
/// <param name="Parts">How many parts there are from zero on; what is beyond them is counted together, and so is what is below zero.</param>
/// <param name="ClosedAbove">Whether a value on a border belongs to the part below it.</param>
internal sealed record DistributionLayout(decimal Limit, int PartsBelow, int Parts, bool ClosedAbove)
{
    private const int UsualParts = 20;
    private const int LeastParts = 10;

    /// <summary>Whole limits of numbers get parts of whole width, where there is such a width.</summary>
    public static DistributionLayout Of(decimal limit, bool isNumber, bool closedAbove)
    {
        int below = isNumber && decimal.IsInteger(limit) ? Divisor(limit) : UsualParts;
        return new DistributionLayout(limit, below, Math.Max(2 * below, LeastParts), closedAbove);
    }

    public decimal Width => Limit / PartsBelow;

    /// <summary>0 below zero, then the parts from 1 on, the last beyond them.</summary>
    public int PlaceOf(decimal value)
    {
        if (value < 0) return 0;
        if (value > Border(Parts)) return Parts + 1;
        int part = (int)decimal.Floor(value / Width);
        while (part > 0 && Border(part) > value) part--; // the quotient is rounded, the borders are what counts
        while (part < Parts && Border(part + 1) <= value) part++;
        if (ClosedAbove && part > 0 && Border(part) == value) part--;
        return Math.Min(part, Parts) + 1;
    }

    /// <summary>Where a part starts; that of the limit is the limit itself, not a rounded quotient of it.</summary>
    private decimal Border(int part) => part % PartsBelow == 0 ? Limit * (part / PartsBelow) : Width * part;

    private static int Divisor(decimal limit)
    {
        for (int parts = UsualParts; parts >= 3; parts--)
        {
            if (limit % parts == 0) return parts;
        }

        return limit <= UsualParts ? (int)limit : UsualParts;
    }
}
