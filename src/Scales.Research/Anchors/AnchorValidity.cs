namespace Scales.Research;

/// <summary>
/// Whether an anchor says what the scores say. Every correlation is turned so that it is positive where better goes with better:
/// with the change it should be at least 0.50, with the baseline about as far below 0 as with the follow-up above it.
/// </summary>
public sealed class AnchorValidity
{
    private AnchorValidity(AnchorStudy study, double[] rating, double[] change)
    {
        int better = study.Direction == Direction.HigherIsWorse ? -1 : 1;
        Baseline = Spearman(rating, [.. study.Patients.Select(patient => better * patient.Baseline)]);
        FollowUp = Spearman(rating, [.. study.Patients.Select(patient => better * patient.FollowUp)]);
        (Pearson, KendallTauB) = (Descriptive.Correlation(rating, change), Kendall.TauB(rating, change));
        double spearman = Descriptive.RankCorrelation(rating, change);
        Change = new(spearman, "Spearman", study.N) { Warnings = [.. AnchorWarnings.OfValidity(spearman, Baseline, FollowUp)] };
    }

    /// <summary>Spearman's correlation of the anchor with the change, and what to beware of.</summary>
    public Estimate Change { get; }

    /// <summary>Pearson's correlation of the anchor with the change.</summary>
    public double Pearson { get; }

    /// <summary>Kendall's tau-b of the anchor with the change.</summary>
    public double KendallTauB { get; }

    /// <summary>Spearman's correlation of the anchor with the score at baseline; <see langword="null"/> where all baselines are alike.</summary>
    public double? Baseline { get; }

    /// <summary>Spearman's correlation of the anchor with the score at follow-up; <see langword="null"/> where all are alike.</summary>
    public double? FollowUp { get; }

    internal static AnchorValidity Of(AnchorStudy study)
    {
        double[] rating = Ratings(study), change = Changes(study);
        return Spearman(rating, change) is null
            ? throw new NotEstimableException("The ratings, or the changes, are all alike: the anchor cannot be compared with the score.")
            : new(study, rating, change);
    }

    /// <summary>The correlation with the change; <see langword="null"/> where there is none.</summary>
    internal static double? Spearman(AnchorStudy study) => Spearman(Ratings(study), Changes(study));

    private static double[] Ratings(AnchorStudy study) => [.. study.Patients.Select(patient => (double)study.Anchor.AboveWorst(patient.Rating))];

    private static double[] Changes(AnchorStudy study) => [.. study.Patients.Select(patient => patient.Improvement)];

    private static double? Spearman(double[] first, double[] second) =>
        first.Distinct().Skip(1).Any() && second.Distinct().Skip(1).Any() ? Descriptive.RankCorrelation(first, second) : null;
}
