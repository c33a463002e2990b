namespace Scales.Research;

/// <summary>
/// What can be said of the change of one arm, and of the difference between two. Everything is an improvement: positive is better, whatever the
/// direction of the scale. What takes means asks for a scale whose points may be averaged; Ashworth grades and spasm frequencies have the rest.
/// </summary>
public static class GroupChange
{
    extension<TScale>(Arm<TScale> arm) where TScale : struct, IIntervalScale
    {
        /// <summary>The mean improvement, with the paired t-test. Within one arm it is not the effect of a treatment.</summary>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">Fewer than two patients have a change, or all changes are alike.</exception>
        public MeanTest MeanImprovement(double level = Interval.Usual)
        {
            var changes = new ArmChanges<TScale>(arm);
            return MeanTest.OneSample(changes.Improvements, level).Among(changes.N);
        }

        /// <summary>The difference between the mean improvements of this arm and another, with Welch's t-test.</summary>
        /// <param name="other">The arm it is compared with.</param>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">An arm has fewer than two patients with a change, or no change varies.</exception>
        public MeanTest MeanDifferenceFrom(Arm<TScale> other, double level = Interval.Usual)
        {
            var (first, second) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(other));
            return MeanTest.Welch(first.Improvements, second.Improvements, level).Among(first.N + second.N);
        }

        /// <summary>The difference at follow-up between this arm and another, adjusted for baseline (ANCOVA).</summary>
        /// <param name="other">The arm it is compared with.</param>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">There are fewer than four patients with a change, all baselines within each arm are alike, or the follow-ups lie on two parallel lines exactly.</exception>
        public AdjustedDifference AdjustedDifferenceFrom(Arm<TScale> other, double level = Interval.Usual)
        {
            var (first, second) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(other));
            var lines = new Ancova(Ancova.Group.Of(first.Baselines, first.FollowUps), Ancova.Group.Of(second.Baselines, second.FollowUps));
            Check.AtLeast(1, lines.DegreesOfFreedom, "patients more than two arms and a slope take", nameof(other));
            if (!lines.HasSlope)
            {
                Throw.NoSpread("The baselines within an arm", nameof(other));
            }

            if (lines.StandardError == 0)
            {
                Throw.NoSpread("The follow-ups of patients with one baseline in one arm", nameof(other));
            }

            int better = Scale.Of<TScale>().Direction == Direction.HigherIsBetter ? 1 : -1;
            return new(MeanTest.Of(better * lines.Difference, lines.StandardError, lines.DegreesOfFreedom, "ANCOVA", first.N + second.N, level), lines.Slope);
        }

        /// <summary>The improvement of this arm in standard deviations.</summary>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">Fewer than two patients have a change, or all changes or all baselines are alike.</exception>
        public PairedEffectSizes EffectSizes(double level = Interval.Usual)
        {
            var changes = new ArmChanges<TScale>(arm);
            return new(changes.Baselines, changes.FollowUps, changes.Improvements, changes.N, level);
        }

        /// <summary>The difference between the mean improvements of this arm and another in standard deviations.</summary>
        /// <param name="other">The arm it is compared with: the control, for Glass' delta.</param>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">An arm has fewer than two patients with a change, or the changes of the other are all alike.</exception>
        public StandardizedDifference StandardizedDifferenceFrom(Arm<TScale> other, double level = Interval.Usual)
        {
            var (first, second) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(other));
            return new(first.Improvements, second.Improvements, first.N + second.N, level);
        }

        /// <summary>The mean improvement in standard deviations of the changes of patients who stayed the same: the responsiveness of Guyatt 1987.</summary>
        /// <param name="stable">The patients who stayed the same by another measure.</param>
        /// <exception cref="ArgumentException">Either has fewer than two patients with a change, or the stable did not vary.</exception>
        public Estimate Responsiveness(Arm<TScale> stable)
        {
            var (changes, noise) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(stable));
            double deviation = new Moments(noise.Improvements, nameof(stable)).StandardDeviation;
            if (deviation == 0)
            {
                Throw.NoSpread("The changes of the stable patients", nameof(stable));
            }

            return new(new Moments(changes.Improvements, nameof(arm)).Mean / deviation, "Guyatt's responsiveness", changes.N + noise.N);
        }
    }

    extension<TScale>(Arm<TScale> arm) where TScale : struct, IRatioScale
    {
        /// <summary>
        /// The percentage by which the mean of the arm fell: one percentage of two means. It equals the mean of the percentages of the patients
        /// weighed by their baselines, and not <see cref="MeanOfPercents"/>; nor does it say how many patients reached it.
        /// </summary>
        /// <param name="zero">Whether patients with a baseline of 0 are in the means.</param>
        /// <exception cref="ArgumentException">Nobody has a change, or all baselines are 0.</exception>
        public Estimate PercentOfMeans(BaselinesOfZero zero)
        {
            var changes = new ArmChanges<TScale>(arm, Check.Stated(zero, nameof(zero)) == BaselinesOfZero.Included ? _ => true : change => change.Baseline.Numerator > 0);
            Check.AtLeast(1, changes.Baselines.Count(baseline => baseline > 0), "patients with a baseline above 0", nameof(arm));
            return new(100 * changes.Improvements.Sum() / changes.Baselines.Sum(), "percent of means", changes.N) { Warnings = ArmChanges.FromZero(arm) };
        }

        /// <summary>The mean of the percentages by which the patients improved. A patient with a low baseline weighs as much as any other; compare arms by points.</summary>
        /// <param name="level">The confidence.</param>
        /// <exception cref="ArgumentException">Fewer than two patients have a change from above 0, or all percentages are alike.</exception>
        public Estimate MeanOfPercents(double level = Interval.Usual)
        {
            double[] percents = ArmChanges.Percents(arm);
            return MeanTest.OneSample(percents, level).Mean with { Method = "mean of percents", N = new(percents.Length, arm.Patients.Count), Warnings = ArmChanges.FromZero(arm) };
        }

        /// <summary>The median of the percentages by which the patients improved.</summary>
        /// <exception cref="ArgumentException">Nobody has a change from above 0.</exception>
        public Estimate MedianOfPercents()
        {
            double[] percents = ArmChanges.Percents(arm);
            Check.AtLeast(1, percents.Length, "patients with a change from above 0", nameof(arm));
            return new(Descriptive.Median(percents), "median of percents", new(percents.Length, arm.Patients.Count)) { Warnings = ArmChanges.FromZero(arm) };
        }
    }

    extension<TScale>(Arm<TScale> arm) where TScale : struct, IScale
    {
        /// <summary>Who is better, the same and worse.</summary>
        /// <exception cref="ArgumentException">Nobody has a change.</exception>
        public Benefit Benefit()
        {
            var changes = new ArmChanges<TScale>(arm);
            int better = changes.Improvements.Count(improvement => improvement > 0), worse = changes.Improvements.Count(improvement => improvement < 0);
            return new(better, changes.N.Used - better - worse, worse, changes.N);
        }

        /// <summary>Wilcoxon's signed rank test of the improvements, whose ties are exact.</summary>
        /// <param name="zeros">What becomes of patients who did not change.</param>
        /// <exception cref="ArgumentException">Nobody has a change.</exception>
        public SignedRankTest SignedRank(ZeroDifferences zeros)
        {
            var changes = new ArmChanges<TScale>(arm);
            return SignedRankTest.Of(changes.Exact, changes.Improvements, Exact.Size, zeros, changes.N);
        }

        /// <summary>Compares the improvements of this arm with those of another by the test of Mann and Whitney; ties are exact.</summary>
        /// <param name="other">The arm it is compared with.</param>
        /// <exception cref="ArgumentException">In an arm nobody has a change.</exception>
        public MannWhitneyTest MannWhitney(Arm<TScale> other)
        {
            var (first, second) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(other));
            return MannWhitneyTest.Of(first.Exact, second.Exact, first.Improvements, second.Improvements, first.N + second.N);
        }

        /// <summary>How often a patient of this arm improved more than one of another: Cliff's delta, the probability of superiority, Brunner-Munzel.</summary>
        /// <param name="other">The arm it is compared with.</param>
        /// <exception cref="ArgumentException">In an arm nobody has a change.</exception>
        public Dominance DominanceOver(Arm<TScale> other)
        {
            var (first, second) = (new ArmChanges<TScale>(arm), new ArmChanges<TScale>(other));
            return Dominance.Of(first.Exact, second.Exact, first.N + second.N);
        }
    }
}
