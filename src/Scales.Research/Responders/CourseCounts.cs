namespace Scales.Research;

/// <summary>How many patients of an arm improved, stayed as they were and got worse: harm stands beside benefit.</summary>
/// <param name="Improved">How many improved by at least the threshold of improvement.</param>
/// <param name="Unchanged">How many did neither.</param>
/// <param name="Worsened">How many got worse by at least the threshold of worsening.</param>
/// <param name="NotEvaluable">In how many that cannot be said.</param>
public sealed record CourseCounts(int Improved, int Unchanged, int Worsened, int NotEvaluable)
{
    /// <summary>How many can be judged, of how many given.</summary>
    public SampleSize N => new(Improved + Unchanged + Worsened, Improved + Unchanged + Worsened + NotEvaluable);

    /// <summary>Counts the patients of an arm by two thresholds of their own.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="arm">The arm.</param>
    /// <param name="improved">A threshold towards improvement.</param>
    /// <param name="worsened">A threshold towards worsening: <c>improved.Mirrored()</c> where none was published.</param>
    public static CourseCounts Of<TScale>(Arm<TScale> arm, Threshold<TScale> improved, Threshold<TScale> worsened) where TScale : struct, IScale
    {
        ArgumentNullException.ThrowIfNull(arm);
        var counts = arm.Patients.CountBy(patient => patient.Classify(improved, worsened)).ToDictionary();
        return new(Count(Course.Improved), Count(Course.Unchanged), Count(Course.Worsened), Count(Course.NotEvaluable));

        int Count(Course course) => counts.GetValueOrDefault(course);
    }
}
