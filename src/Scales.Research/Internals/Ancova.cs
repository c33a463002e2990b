namespace Scales.Research;

/// <summary>Two parallel lines of follow-up over baseline, and how far they lie apart.</summary>
internal sealed class Ancova
{
    // What is left of patients who lie on the lines exactly is the rounding of doubles.
    private const double Rounding = 1e-13;

    private readonly Group _first, _second;
    private readonly double _x, _xy, _y;

    internal Ancova(Group first, Group second)
    {
        (_first, _second) = (first, second);
        (_x, _xy, _y) = (first.X + second.X, first.XY + second.XY, first.Y + second.Y);
    }

    internal int DegreesOfFreedom => _first.N + _second.N - 3;

    internal bool HasSlope => _x > 0;

    internal double Slope => _xy / _x;

    internal double Difference => _first.MeanY - _second.MeanY - (Slope * (_first.MeanX - _second.MeanX));

    internal double StandardError
    {
        get
        {
            double left = _y - (Slope * _xy), apart = _first.MeanX - _second.MeanX;
            double residual = left > Rounding * _y ? left / DegreesOfFreedom : 0;
            return Math.Sqrt(residual * ((1.0 / _first.N) + (1.0 / _second.N) + (apart * apart / _x)));
        }
    }

    /// <summary>The sums of squares and products of a group about its own means.</summary>
    internal readonly record struct Group(int N, double MeanX, double MeanY, double X, double XY, double Y)
    {
        internal static Group Of(double[] x, double[] y) => new(x.Length, Descriptive.Mean(x), Descriptive.Mean(y), Products(x, x), Products(x, y), Products(y, y));

        // One patient alone says where the lines lie apart, and nothing of their slope.
        private static double Products(double[] first, double[] second) => first.Length == 1 ? 0 : (first.Length - 1) * Descriptive.Covariance(first, second);
    }
}
