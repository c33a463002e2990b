namespace Scales.Research;

/// <summary>What an interval around a mean improvement says beside a size of change that matters: five answers, the same for either direction of a scale.</summary>
/// <remarks>
/// Man-Son-Hing M et al. J Gen Intern Med 2002;17:469-476 (four of them), told apart by the mean as Claus BB et al. do (J Stat Softw 2024;111(1)); both from memory.
/// It is about the mean of a group. How many patients changed so much is another question: see <see cref="ResponderTable"/>.
/// </remarks>
public enum Importance
{
    /// <summary>The interval holds 0: no change of the group was shown.</summary>
    NotShown,

    /// <summary>A change was shown, and the whole interval lies below the size that matters.</summary>
    TooSmall,

    /// <summary>A change was shown; its mean is below the size that matters, and the interval reaches it.</summary>
    Possible,

    /// <summary>A change was shown; its mean has the size that matters, and the interval reaches below it.</summary>
    Probable,

    /// <summary>The whole interval lies at or above the size that matters.</summary>
    Shown,
}

/// <summary>Judging the mean of a group by a threshold.</summary>
public static class MeanImportance
{
    /// <summary>What the interval of a mean improvement says beside a size of change that matters, towards the side that the threshold is for.</summary>
    /// <param name="test">The mean improvement of an arm, or the difference between two.</param>
    /// <param name="threshold">The size that matters, of change within a patient or of the difference between arms: they are not the same.</param>
    /// <typeparam name="TScale">The scale.</typeparam>
    public static Importance Beside<TScale>(this MeanTest test, PointThreshold<TScale> threshold) where TScale : struct, IIntervalScale
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(threshold);
        var (mean, interval) = (test.Mean.Value, test.Mean.Interval!.Value);
        return threshold.Toward == Toward.Improvement
            ? Of(mean, interval, (double)threshold.Amount)
            : Of(0 - mean, interval.Negated(), (double)threshold.Amount);
    }

    private static Importance Of(double mean, Interval interval, double amount) =>
        interval.Lower <= 0 ? Importance.NotShown
        : interval.Lower >= amount ? Importance.Shown
        : interval.Upper < amount ? Importance.TooSmall
        : mean >= amount ? Importance.Probable : Importance.Possible;
}
