namespace Scales;

/// <summary>The mean of several days' ratings, and how many days it is the mean of.</summary>
/// <param name="Score">The exact mean; <see langword="null"/> when fewer days were rated than the user asked for.</param>
/// <param name="Completeness">How many days were rated, how many were asked for, of how many.</param>
public readonly record struct NrsMean(Score<Nrs>? Score, Completeness Completeness)
{
    /// <summary>How many days it is the mean of: never a rating.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"mean of {Completeness.Answered} of {Completeness.Of} days, {Completeness.Needed} needed{(Score is null ? ": no score" : "")}");

    internal static NrsMean Of(ReadOnlySpan<Nrs?> days, int minimumDays)
    {
        if (minimumDays < 1)
        {
            Throw.OutOfRange("The minimum number of days", "at least 1", minimumDays, nameof(minimumDays));
        }

        int rated = 0, sum = 0;
        foreach (var day in days)
        {
            rated += day is null ? 0 : 1;
            sum += day?.Value ?? 0;
        }

        var completeness = new Completeness(rated, minimumDays, days.Length, "mean-of-days");
        return new(completeness.IsScored ? new Score<Nrs>(Fraction.Of(sum, rated)) : null, completeness);
    }
}
