using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Validation;

/// <summary>What the figures of a measure are, and so what its target is written in.</summary>
/// <param name="Wanted">How messages name it.</param>
/// <param name="Band">How messages name its tolerance.</param>
/// <param name="Least">The least figure there can be; null = no limit.</param>
/// <param name="Most">The greatest figure there can be; null = no limit.</param>
internal sealed record TargetKind(string Wanted, string Band, decimal? Least, decimal? Most)
{
    public static readonly TargetKind Share = new("a share from 0% to 100%", "points such as 2pp", 0, 1);
    public static readonly TargetKind Count = new("a whole number such as 5", "a whole number such as 2", 0, null);
    public static readonly TargetKind Points = new("a number from -100 to 100", "a number such as 5", -100, 100);
    public static readonly TargetKind Number = new("a number such as 4.2", "a number such as 0.5", null, null);
    public static readonly TargetKind Duration = new("a duration such as 6m", "a duration such as 30s", 0, null);

    /// <summary>Share where the measure is one; for measures of a field, what the literal itself tells; null when it tells nothing that fits.</summary>
    public static TargetKind? Of(Measure measure, Literal literal) => measure switch
    {
        Measure.Share or Measure.ServiceLevel => Share,
        Measure.Count => Count,
        Measure.Figure { Kind: FigureKind.Nps } => Points,
        Measure.Rate when Share.TryRead(literal, out _) => Share,
        Measure.Figure or Measure.Percentile or Measure.Rate => Number.TryRead(literal, out _) ? Number : Duration.TryRead(literal, out _) ? Duration : null,
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    /// <summary>What <see cref="Of"/> takes for the measure.</summary>
    public static string WantedBy(Measure measure) => measure is Measure.Rate ? "a number, a share or a duration" : "a number or a duration";

    /// <summary>A figure of this kind: shares as fractions, durations in ticks.</summary>
    public bool TryRead(Literal literal, out decimal figure)
    {
        bool read = Parse(literal.Text, out figure) && !literal.Quoted;
        return read && !(figure < Least) && !(figure > Most);
    }

    public bool TryReadBand(Literal literal, out decimal band)
    {
        bool read = this == Share ? NumberText.TryReadPoints(literal.Text, out band) : Parse(literal.Text, out band);
        return read && !literal.Quoted && band >= 0;
    }

    private bool Parse(string text, out decimal figure)
    {
        if (this == Share) return NumberText.TryReadShare(text, out figure);
        if (this != Duration) return NumberText.TryRead(text, out figure) && (this != Count || decimal.IsInteger(figure));
        bool read = DurationText.TryRead(text, out long ticks);
        figure = ticks;
        return read;
    }
}
