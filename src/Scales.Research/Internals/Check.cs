namespace Scales.Research;

/// <summary>What is refused at the door, so that nothing behind it has to ask again.</summary>
internal static class Check
{
    internal static double Level(double level)
    {
        if (!(level > 0 && level < 1))
        {
            Throw.OutOfRange("A confidence level", "a number between 0 and 1, such as 0.95", level, nameof(level));
        }

        return level;
    }

    /// <summary>NaN and the infinities are errors: a missing value is null, or is not there.</summary>
    internal static void Finite(ReadOnlySpan<double> values, string parameter)
    {
        for (int index = 0; index < values.Length; index++)
        {
            if (!double.IsFinite(values[index]))
            {
                Throw.NotANumber(index, parameter);
            }
        }
    }

    internal static void AtLeast(int needed, int given, string what, string parameter)
    {
        if (given < needed)
        {
            Throw.TooFew(what, needed, given, parameter);
        }
    }

    internal static void SameLength(int first, int second, string parameter)
    {
        if (first != second)
        {
            Throw.UnequalLengths(first, second, parameter);
        }
    }

    /// <summary>What has to be stated has no default: 0 is no choice.</summary>
    internal static TChoice Stated<TChoice>(TChoice choice, string parameter) where TChoice : struct, Enum
    {
        if (!Enum.IsDefined(choice))
        {
            Throw.OutOfRange("The choice", string.Join(" or ", Enum.GetNames<TChoice>()), choice, parameter);
        }

        return choice;
    }

    internal static void Arms<TScale>(IReadOnlyList<Arm<TScale>> arms, string parameter) where TScale : struct, IScale
    {
        if (arms is not [_, ..] || arms.Any(arm => arm is null) || arms.DistinctBy(arm => arm.Name).Count() != arms.Count)
        {
            Throw.Arms(parameter);
        }
    }

    internal static void Count(int count, string parameter)
    {
        if (count < 0)
        {
            Throw.OutOfRange("A count of patients", "at least 0", count, parameter);
        }
    }

    /// <summary>One value at least, none of them absent or NaN.</summary>
    internal static T[] Ordered<T>(IEnumerable<T> values, string parameter) where T : IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        T[] given = [.. values];
        AtLeast(1, given.Length, "values", parameter);
        if (Array.FindIndex(given, value => value is null or double.NaN or float.NaN) is >= 0 and var index)
        {
            Throw.NotANumber(index, parameter);
        }

        return given;
    }
}
