using System.Globalization;

namespace Scales.Research;

/// <summary>
/// The number needed to treat: how many patients for one more who benefits, or is harmed. It is 1 divided by a difference of proportions;
/// where the interval of the difference holds 0, its own runs through infinity, from a number to harm to a number to benefit.
/// </summary>
/// <remarks>Altman DG. BMJ 1998;317:1309-1312. State the threshold of response and the time of follow-up beside it.</remarks>
public sealed record NumberNeededToTreat
{
    /// <summary>The number needed to treat of a difference.</summary>
    /// <param name="difference">The proportion that benefits under the treatment, minus that under the other; from -1 to 1.</param>
    /// <param name="interval">The confidence interval of the difference.</param>
    /// <exception cref="ArgumentOutOfRangeException">The difference is not from -1 to 1.</exception>
    /// <exception cref="ArgumentException">The interval does not hold the difference.</exception>
    public NumberNeededToTreat(double difference, Interval interval)
    {
        if (!(Math.Abs(difference) <= 1))
        {
            Throw.OutOfRange("A difference of two proportions", "from -1 to 1", difference, nameof(difference));
        }

        if (!(interval.Lower <= difference && difference <= interval.Upper))
        {
            Throw.Unknown("The interval of a difference of two proportions holds the difference", nameof(interval));
        }

        (Value, AtLower, AtUpper, Difference) = (new(difference), new(interval.Lower), new(interval.Upper), interval);
    }

    /// <summary>The number itself.</summary>
    public NumberNeeded Value { get; }

    /// <summary>The number at the lower end of the difference: the least benefit, or the most harm, that the data allow.</summary>
    public NumberNeeded AtLower { get; }

    /// <summary>The number at the upper end of the difference: the most benefit that the data allow.</summary>
    public NumberNeeded AtUpper { get; }

    /// <summary>The confidence interval of the difference it was made from.</summary>
    public Interval Difference { get; }

    /// <summary>Whether the data allow benefit and harm: the interval is two pieces that meet at infinity.</summary>
    public bool IsThroughInfinity => Difference is { Lower: < 0, Upper: > 0 };

    /// <summary>As Altman 1998 writes it: <c>NNTB 3.33 (NNTH 4.74 to ∞ to NNTB 1.59)</c>.</summary>
    public override string ToString() => $"{Value} ({AtLower}{(IsThroughInfinity ? " to ∞" : "")} to {AtUpper})";
}

/// <summary>How many patients for one more who benefits, or for one more who is harmed.</summary>
public readonly record struct NumberNeeded
{
    internal NumberNeeded(double difference) => (Patients, IsHarm) = (1 / Math.Abs(difference), difference < 0);

    /// <summary>How many patients, at least 1; infinite where there is no difference.</summary>
    public double Patients { get; }

    /// <summary>Whether it is a number to harm (NNTH), not to benefit (NNTB).</summary>
    public bool IsHarm { get; }

    /// <summary>The whole number that papers print: rounded up.</summary>
    /// <remarks>What lies above a whole number by the rounding of a double only is that number.</remarks>
    public double RoundedUp => Math.Ceiling(Math.Round(Patients, 9));

    /// <summary>The number with its side: <c>NNTB 3.33</c>, <c>NNTH 4.74</c> or <c>∞</c>.</summary>
    public override string ToString() =>
        double.IsInfinity(Patients) ? "∞" : string.Create(CultureInfo.InvariantCulture, $"{(IsHarm ? "NNTH" : "NNTB")} {Patients:0.00}");
}
