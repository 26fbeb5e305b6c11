using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes targets that can be met and can be missed, in the unit of the measure.</summary>
internal sealed class TargetMaker(Dice dice, Pools pools)
{
    private static readonly decimal[] s_shares = [0.5m, 0.8m, 0.9m, 0.33333333m, 0.66666667m, 0.75m, 0.95m, 0.1m];

    public WrittenTarget Make(MeasureUnit unit)
    {
        bool inclusive = !dice.OneIn(3);
        WrittenTarget target = dice.Between(0, 5) switch
        {
            0 => Between(Amount(unit), Amount(unit)),
            1 or 2 => new WrittenTarget { High = Amount(unit), Inclusive = inclusive },
            3 when unit == MeasureUnit.Share => new WrittenTarget { Low = Fraction.Whole(1) },
            4 when unit == MeasureUnit.Share => new WrittenTarget { High = Fraction.Zero },
            _ => new WrittenTarget { Low = Amount(unit), Inclusive = inclusive },
        };
        if (dice.OneIn(6)) target = target with { Aim = Amount(unit) };
        return dice.OneIn(2) ? target with { Tolerate = Band(unit) } : target;
    }

    private static WrittenTarget Between(Fraction a, Fraction b) => a <= b ? new() { Low = a, High = b } : new() { Low = b, High = a };

    private Fraction Amount(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Share => Fraction.Of(dice.OneIn(3) ? dice.Between(1, 99) / 100m : dice.Of(s_shares)),
        MeasureUnit.Duration => Fraction.Whole(Math.Max(1, pools.NearTicks())),
        MeasureUnit.Number => Fraction.Of(pools.AnyNumber()),
        MeasureUnit.Count => Fraction.Whole(dice.Between(1, 10)),
        MeasureUnit.Score => new Fraction(dice.Between(-199, 199), 2),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private Fraction Band(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Share => Fraction.Of(dice.Of(0.02m, 0.1m, 0.3m)),
        MeasureUnit.Duration => Fraction.Whole(dice.Of(1L, TimeSpan.TicksPerMinute, TimeSpan.TicksPerDay)),
        MeasureUnit.Number => Fraction.Of(dice.Of(0.5m, 2m, 10m)),
        MeasureUnit.Score => Fraction.Of(dice.Of(1m, 20m, 60m)),
        MeasureUnit.Count => Fraction.Whole(dice.Between(1, 6)),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
