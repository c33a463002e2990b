namespace Scales.Research;

/// <summary>A reliability that a caller states.</summary>
internal static class Reliability
{
    /// <summary>More than 0 and at most 1.</summary>
    internal static double Check(double reliability, string parameter)
    {
        if (!(reliability > 0 && reliability <= 1))
        {
            Throw.OutOfRange("A reliability", "more than 0 and at most 1", reliability, parameter);
        }

        return reliability;
    }

    /// <summary>More than 0 and less than 1: without any error of measurement there is nothing to compare a change with.</summary>
    internal static double CheckImperfect(double reliability, string parameter)
    {
        if (!(reliability > 0 && reliability < 1))
        {
            Throw.OutOfRange("The reliability of a score", "more than 0 and less than 1", reliability, parameter);
        }

        return reliability;
    }

    internal static double CheckDeviation(double deviation, string parameter)
    {
        if (!(deviation > 0 && double.IsFinite(deviation)))
        {
            Throw.OutOfRange("A standard deviation", "more than 0", deviation, parameter);
        }

        return deviation;
    }
}
