using System.Numerics;

namespace Scales.Research;

/// <summary>An exact fraction, positive or negative: what improvements are compared and ranked by, so that no double makes or breaks a tie.</summary>
internal readonly struct Exact : IComparable<Exact>
{
    private readonly Int128 _numerator, _denominator;

    private Exact(Int128 numerator, Int128 denominator) => (_numerator, _denominator) = (numerator, denominator);

    internal double Value => (double)_numerator / (double)_denominator;

    /// <summary>The same without its sign.</summary>
    internal static Exact Size(Exact exact) => new(Int128.Abs(exact._numerator), exact._denominator);

    /// <summary>How far a patient got towards the better end of the scale, in points.</summary>
    internal static Exact Improvement<TScale>(Change<TScale> change) where TScale : struct, IScale
    {
        var fall = Fall(change);
        return Scale.Of<TScale>().Direction == Direction.HigherIsWorse ? fall : new(-fall._numerator, fall._denominator);
    }

    /// <summary>The improvement in percent of the baseline; <see langword="null"/> from a baseline of 0.</summary>
    internal static Exact? PercentImprovement<TScale>(Change<TScale> change) where TScale : struct, IScale =>
        change.Baseline.Numerator == 0
            ? null
            : new(100 * Fall(change)._numerator, (Int128)change.Baseline.Numerator * change.FollowUp.Denominator);

    private static Exact Fall<TScale>(Change<TScale> change) where TScale : struct, IScale
    {
        var (before, after) = (change.Baseline, change.FollowUp);
        return new(
            ((Int128)before.Numerator * after.Denominator) - ((Int128)after.Numerator * before.Denominator),
            (Int128)before.Denominator * after.Denominator);
    }

    /// <summary>Compared crosswise, never divided.</summary>
    internal bool IsAtLeast(decimal amount)
    {
        var (shifted, places) = (new BigInteger(decimal.Truncate(amount)), BigInteger.One);
        for (decimal rest = amount - decimal.Truncate(amount); rest != 0; rest = (rest * 10) - decimal.Truncate(rest * 10))
        {
            (shifted, places) = ((shifted * 10) + (int)(rest * 10), places * 10);
        }

        return (BigInteger)_numerator * places >= shifted * (BigInteger)_denominator;
    }

    public int CompareTo(Exact other) => IsShort && other.IsShort
        ? (_numerator * other._denominator).CompareTo(other._numerator * _denominator)
        : ((BigInteger)_numerator * (BigInteger)other._denominator).CompareTo((BigInteger)other._numerator * (BigInteger)_denominator);

    private bool IsShort => Int128.Abs(_numerator) <= long.MaxValue && _denominator <= long.MaxValue;
}
