#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>The side of the body.</summary>
public enum Side // 0 is neither: what has to be stated has no default.
{
    /// <summary>Left.</summary>
    Left = 1,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>The grade of one muscle group on one side.</summary>
/// <typeparam name="TGrade">The grade: <see cref="ModifiedAshworth"/> or <see cref="OriginalAshworth"/>.</typeparam>
public readonly record struct MuscleRating<TGrade>
    where TGrade : struct, IComparable<TGrade>
{
    /// <summary>A rating.</summary>
    /// <param name="muscle">The muscle group, as the study names it.</param>
    /// <param name="side">The side.</param>
    /// <param name="grade">The grade; <see langword="null"/> when it is missing.</param>
    /// <exception cref="ArgumentException">The muscle has no name, or the side is neither.</exception>
    public MuscleRating(string muscle, Side side, TGrade? grade)
        : this(muscle, side, grade, isNotTestable: false)
    {
    }

    /// <summary>A rating as it is stored.</summary>
    /// <param name="muscle">The muscle group, as the study names it.</param>
    /// <param name="side">The side.</param>
    /// <param name="grade">The grade; <see langword="null"/> when it is missing or the muscle could not be tested.</param>
    /// <param name="isNotTestable">Whether the muscle could not be tested; it then has no grade.</param>
    /// <exception cref="ArgumentException">The muscle has no name, the side is neither, or a muscle that could not be tested has a grade.</exception>
#if NET
    [JsonConstructor]
#endif
    public MuscleRating(string muscle, Side side, TGrade? grade, bool isNotTestable)
    {
        if (string.IsNullOrWhiteSpace(muscle) || side is not (Side.Left or Side.Right) || (isNotTestable && grade is not null))
        {
            Throw.MuscleRating(nameof(muscle));
        }

        (Muscle, Side, Grade, IsNotTestable) = (muscle, side, grade, isNotTestable);
    }

    /// <summary>A muscle that could not be tested, because of a contracture or pain, say.</summary>
    public static MuscleRating<TGrade> NotTestable(string muscle, Side side) => new(muscle, side, null, isNotTestable: true);

    /// <summary>The muscle group, as the study names it.</summary>
    public string Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>The grade; <see langword="null"/> when it is missing or the muscle could not be tested.</summary>
    public TGrade? Grade { get; }

    /// <summary>Whether the muscle could not be tested, which is not the same as a missing grade.</summary>
    public bool IsNotTestable { get; }

    /// <summary>The muscle and side: never the grade.</summary>
    public override string ToString() => $"{Muscle}, {(Side == Side.Left ? "left" : "right")}";
}

/// <summary>The grades of several muscles at one examination.</summary>
/// <typeparam name="TGrade">The grade: <see cref="ModifiedAshworth"/> or <see cref="OriginalAshworth"/>.</typeparam>
/// <remarks>No total over muscles was published. A mean or a median needs a coding, named as a type: <c>ratings.Mean&lt;ModifiedAshworthPoints&gt;()</c>.</remarks>
public sealed class MuscleRatings<TGrade>
    where TGrade : struct, IComparable<TGrade>
{
    private readonly TGrade[] _grades;

    /// <summary>The ratings of one examination.</summary>
    /// <exception cref="ArgumentException">A muscle has no name, or one muscle is rated twice on one side.</exception>
    public MuscleRatings(params IEnumerable<MuscleRating<TGrade>> ratings)
    {
        Ratings = Array.AsReadOnly(Throw.IfNull(ratings, nameof(ratings)).ToArray());
        if (Ratings.Any(rating => rating.Muscle is null) || Ratings.Select(Place).Distinct().Count() != Ratings.Count)
        {
            Throw.RepeatedMuscle(nameof(ratings));
        }

        _grades = [.. Ratings.Where(rating => rating.Grade is not null).Select(rating => rating.Grade!.Value).OrderBy(grade => grade)];
    }

    /// <summary>The ratings as given.</summary>
    public IReadOnlyList<MuscleRating<TGrade>> Ratings { get; }

    /// <summary>How many muscles have a grade: the n of the mean.</summary>
    public int Muscles => _grades.Length;

    /// <summary>How many muscles could not be tested.</summary>
    public int NotTestable => Ratings.Count(rating => rating.IsNotTestable);

    /// <summary>The highest grade; <see langword="null"/> when no muscle has one.</summary>
    public TGrade? Maximum => _grades.Length == 0 ? null : _grades[_grades.Length - 1];

    /// <summary>The mean of the graded muscles in a coding; <see langword="null"/> when no muscle has a grade.</summary>
    /// <typeparam name="TCoding">The coding.</typeparam>
    public Score<TCoding>? Mean<TCoding>() where TCoding : struct, ICoding<TGrade> =>
        _grades.Length == 0 ? null : Coded.Mean<TGrade, TCoding>(_grades);

    /// <summary>The median of the graded muscles in a coding: of an even number, the mean of the middle two.</summary>
    /// <typeparam name="TCoding">The coding.</typeparam>
    public Score<TCoding>? Median<TCoding>() where TCoding : struct, ICoding<TGrade> =>
        _grades.Length == 0 ? null : Coded.Mean<TGrade, TCoding>(_grades.AsSpan((_grades.Length - 1) / 2, 2 - (_grades.Length % 2)));

    /// <summary>Compares the mean with that of an earlier examination, when the same muscles were graded.</summary>
    /// <typeparam name="TCoding">The coding.</typeparam>
    /// <param name="baseline">The earlier examination.</param>
    public Outcome<TCoding> ComparedWith<TCoding>(MuscleRatings<TGrade> baseline) where TCoding : struct, ICoding<TGrade> =>
        new(Throw.IfNull(baseline, nameof(baseline)).Mean<TCoding>(), Mean<TCoding>(), Muscles > 0 && baseline.Muscles > 0 && !Graded.SetEquals(baseline.Graded) ? Obstacle.DifferentMuscles : Obstacle.None);

    private HashSet<(string, Side)> Graded => [.. Ratings.Where(rating => rating.Grade is not null).Select(Place)];

    // One muscle may be written in capitals at one visit and without at another.
    private static (string Muscle, Side Side) Place(MuscleRating<TGrade> rating) => (rating.Muscle.Trim().ToUpperInvariant(), rating.Side);

    /// <summary>How many muscles there are: never a grade.</summary>
    public override string ToString() => FormattableString.Invariant($"{Muscles} of {Ratings.Count} muscles graded, {NotTestable} not testable");
}
