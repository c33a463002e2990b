using FsCheck.Xunit;

namespace Scales.Research.Tests.Measurement;

public class AgreementTests
{
    [Fact]
    public void The_same_grades_agree_completely_and_one_grade_for_everybody_says_nothing()
    {
        ModifiedAshworth?[] grades = [.. ModifiedAshworth.All.Select(grade => (ModifiedAshworth?)grade)];
        Assert.All(Enum.GetValues<KappaWeights>(), weights => Assert.Equal(1, Kappa.Of(ModifiedAshworth.All, grades, grades, weights).Value.Value, 1e-12));
        Assert.Throws<NotEstimableException>(() => Kappa.Of<ModifiedAshworth>(ModifiedAshworth.All, [grades[2], grades[2]], [grades[2], grades[2]], KappaWeights.Quadratic));
    }

    [Fact]
    public void A_missing_rating_is_given_and_not_used_and_a_foreign_one_refused()
    {
        var kappa = Kappa.Of([1, 2, 3], [1, null, 3, 2], [1, 2, 3, 1], KappaWeights.Linear);
        Assert.Equal(new SampleSize(3, 4), kappa.Value.N);
        Assert.Throws<ArgumentException>(() => Kappa.Of([1, 2, 3], [1, 4], [1, 2], KappaWeights.Linear));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kappa.Of([1, 2, 3], [1, 2], [1, 2], default));
    }

    // Fleiss and Cohen 1973: quadratic kappa is the ICC(2,1) with n for n - 1.
    [Property]
    public void Quadratic_kappa_is_nearly_the_icc_of_the_ranks(byte[] ratings)
    {
        (int First, int Second)[] pairs = [.. ratings.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0] % 6, Math.Clamp((pair[0] % 6) + (pair[1] % 3) - 1, 0, 5)))];
        if (pairs.Select(pair => pair.First).Distinct().Count() > 1 && pairs.Select(pair => pair.Second).Distinct().Count() > 1)
        {
            double kappa = Kappa.Of([0, 1, 2, 3, 4, 5], [.. pairs.Select(pair => (int?)pair.First)], [.. pairs.Select(pair => (int?)pair.Second)], KappaWeights.Quadratic).Value.Value;
            double first = pairs.Average(pair => pair.First), second = pairs.Average(pair => pair.Second);
            double covariance = pairs.Average(pair => (pair.First - first) * (pair.Second - second));
            double spread = pairs.Average(pair => Math.Pow(pair.First - first, 2)) + pairs.Average(pair => Math.Pow(pair.Second - second, 2)) + Math.Pow(first - second, 2);
            Assert.Equal(2 * covariance / spread, kappa, 1e-9);
        }
    }

    [Fact]
    public void Fifteen_percent_at_an_end_are_a_floor_or_a_ceiling()
    {
        var scores = Enumerable.Range(0, 20).Select(i => (Score<Nrs>?)Score<Nrs>.Create(i < 3 ? 0 : i < 5 ? 10 : 5)).Append(null).ToList();
        var ends = FloorCeiling.Of<Nrs>(scores);
        Assert.Equal((3, 2, new SampleSize(20, 21)), (ends.Floor.Count, ends.Ceiling.Count, ends.N));
        Assert.Equal(["floor"], ends.Warnings.Select(warning => warning.Code));
        Assert.Throws<ArgumentException>(() => FloorCeiling.Of([11m], new ScoreRange(0, 10)));
        Assert.Throws<ArgumentException>(() => FloorCeiling.Of<Nrs>([null]));
    }

    [Fact]
    public void A_grade_that_is_given_twice_is_refused_without_being_repeated()
    {
        var refused = Assert.Throws<ArgumentException>(() => Kappa.Of([1, 1, 2], [1, 2], [1, 2], KappaWeights.Linear));
        Assert.Equal("Every grade is given once. (Parameter 'grades')", refused.Message);
    }

    [Fact]
    public void Raters_who_agree_on_everybody_have_a_kappa_without_an_interval()
    {
        var kappa = Kappa.Of([1, 2, 3], [1, 2, 3], [1, 2, 3], KappaWeights.Quadratic).Value;
        Assert.Equal((1, null), (kappa.Value, kappa.Interval));
    }
}
