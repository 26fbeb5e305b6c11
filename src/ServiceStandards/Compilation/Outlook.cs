namespace ServiceStandards.Compilation;

/// <summary>
/// Where a value can still end that follows from clocks, which only go on: from <paramref name="Least"/> to <paramref name="Most"/>, both in.
/// A value that is settled ends where it is.
/// </summary>
/// <param name="Least">The least it can end at; null = there is no least.</param>
/// <param name="Most">The most it can end at; null = there is no most.</param>
internal readonly record struct Outlook(decimal? Least, decimal? Most)
{
    public static Outlook Sum(Outlook left, Outlook right) =>
        new(ExactArithmetic.Sum(left.Least, right.Least), ExactArithmetic.Sum(left.Most, right.Most));

    public static Outlook Difference(Outlook left, Outlook right) =>
        new(ExactArithmetic.Difference(left.Least, right.Most), ExactArithmetic.Difference(left.Most, right.Least));

    /// <summary>A weight of zero settles it, a negative one turns it round; what can end anywhere can end without a value, too, whatever its weight.</summary>
    public static Outlook Times(Outlook value, decimal weight) => weight switch
    {
        0 => value == default ? default : new(0, 0),
        > 0 => new(ExactArithmetic.Product(value.Least, weight), ExactArithmetic.Product(value.Most, weight)),
        < 0 => new(ExactArithmetic.Product(value.Most, weight), ExactArithmetic.Product(value.Least, weight)),
    };

    public static Outlook Over(Outlook value, decimal count) =>
        new(ExactArithmetic.Quotient(value.Least, count), ExactArithmetic.Quotient(value.Most, count));

    /// <summary>Over what may come to zero or pass it, anything; over what only grows away from it, the quotient can come as near to zero as one likes.</summary>
    public static Outlook Ratio(Outlook over, Outlook under) => under switch
    {
        { Least: > 0 and var least } => new(
            over.Least < 0 ? ExactArithmetic.Quotient(over.Least, least) : Shrunk(over.Least, under.Most),
            over.Most > 0 ? ExactArithmetic.Quotient(over.Most, least) : Shrunk(over.Most, under.Most)),
        { Most: < 0 } => Ratio(Times(over, -1), Times(under, -1)),
        _ => default,
    };

    private static decimal? Shrunk(decimal? over, decimal? under) => over is null ? null : under is null ? 0 : ExactArithmetic.Quotient(over, under);
}
