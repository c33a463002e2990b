using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>
/// Modified Ashworth Scale (MAS): a clinician's grade of the resistance of one muscle group to passive movement.
/// Six ordered grades: 0, 1, 1+, 2, 3, 4. A higher grade is worse.
/// </summary>
/// <remarks>
/// Grades are compared, not subtracted. To count with them, choose a coding: <see cref="Points"/>, where 1+ is 1.5, or <see cref="Rank"/>, where 1+ is 2.
/// Several muscles are <see cref="MuscleRatings{TGrade}"/>. A grade that could not be rated is missing. The default is grade 0.
/// Source: Bohannon RW, Smith MB. Phys Ther 1987;67:206-207, which gives 1+ no number.
/// </remarks>
#if NET
[JsonConverter(typeof(TextJsonConverter<ModifiedAshworth>))]
#endif
public readonly record struct ModifiedAshworth : IComparable<ModifiedAshworth>
#if NET
    , IParsable<ModifiedAshworth>
#endif
{
    private readonly byte _rank;

    private ModifiedAshworth(byte rank) => _rank = rank;

    /// <summary>What the MAS is, and where that was published.</summary>
    public static Instrument Instrument { get; } = new(
        key: "mas", prefix: "mas", name: "Modified Ashworth Scale (MAS)",
        measures: "muscle tone: resistance to passive movement, rated by a clinician for each muscle group and side",
        recall: "none: the moment of examination",
        items: [],
        scales: [Scale.Of<ModifiedAshworthPoints>(), Scale.Of<ModifiedAshworthRanks>()],
        rules: [],
        sources: [Citations.BohannonSmith1987, Citations.Haas1996, Citations.Baunsgaard2016],
        licence: new("none", "Free to use; the printed descriptions of the grades belong to the journal."),
        missing: "A muscle that was not rated, or could not be tested, is left out of the mean, the median and the maximum, and counted; no rule was published.");

    /// <summary>Grade 0: no increase in tone.</summary>
    public static ModifiedAshworth Grade0 => default;

    /// <summary>Grade 1: slight increase, a catch and release or resistance at the end of the range.</summary>
    public static ModifiedAshworth Grade1 => new(1);

    /// <summary>Grade 1+: slight increase, a catch and then resistance through less than half of the range.</summary>
    public static ModifiedAshworth Grade1Plus => new(2);

    /// <summary>Grade 2: marked increase through most of the range; easily moved.</summary>
    public static ModifiedAshworth Grade2 => new(3);

    /// <summary>Grade 3: considerable increase; passive movement is difficult.</summary>
    public static ModifiedAshworth Grade3 => new(4);

    /// <summary>Grade 4: rigid.</summary>
    public static ModifiedAshworth Grade4 => new(5);

    /// <summary>Every grade, from the lowest.</summary>
    public static IReadOnlyList<ModifiedAshworth> All { get; } = [Grade0, Grade1, Grade1Plus, Grade2, Grade3, Grade4];

    /// <summary>The grade in points, where 1+ is 1.5 and every other grade is the number printed.</summary>
    public Score<ModifiedAshworthPoints> Points => Coded.Score<ModifiedAshworth, ModifiedAshworthPoints>(this);

    /// <summary>The rank of the grade, from 0 to 5, where 1+ is 2 and grade 4 is 5.</summary>
    public Score<ModifiedAshworthRanks> Rank => Coded.Score<ModifiedAshworth, ModifiedAshworthRanks>(this);

    internal int RankFrom0 => _rank;

    /// <summary>Reads a grade as printed: 0, 1, 1+, 2, 3 or 4. Any other number, such as 1.5 or 5, belongs to a coding and is refused.</summary>
    /// <exception cref="FormatException">The text is not a grade. The text itself is not repeated.</exception>
    public static ModifiedAshworth Parse(string text)
    {
        if (!TryParse(text, out var grade))
        {
            Throw.NotReadable("a Modified Ashworth grade", "0, 1, 1+, 2, 3 or 4");
        }

        return grade;
    }

    /// <summary>As <see cref="Parse(string)"/>, but false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ModifiedAshworth grade)
    {
        int rank = Array.IndexOf(s_printed, text?.Trim());
        grade = rank < 0 ? default : new((byte)rank);
        return rank >= 0;
    }

    private static readonly string[] s_printed = ["0", "1", "1+", "2", "3", "4"];

    /// <inheritdoc/>
    public int CompareTo(ModifiedAshworth other) => _rank.CompareTo(other._rank);

    /// <summary>Whether the left grade is the lower one.</summary>
    public static bool operator <(ModifiedAshworth left, ModifiedAshworth right) => left._rank < right._rank;

    /// <summary>Whether the left grade is the higher one.</summary>
    public static bool operator >(ModifiedAshworth left, ModifiedAshworth right) => left._rank > right._rank;

    /// <summary>Whether the left grade is not the higher one.</summary>
    public static bool operator <=(ModifiedAshworth left, ModifiedAshworth right) => left._rank <= right._rank;

    /// <summary>Whether the left grade is not the lower one.</summary>
    public static bool operator >=(ModifiedAshworth left, ModifiedAshworth right) => left._rank >= right._rank;

    /// <summary>The grade as printed.</summary>
    public override string ToString() => s_printed[_rank];

#if NET
    static ModifiedAshworth IParsable<ModifiedAshworth>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ModifiedAshworth>.TryParse(string? s, IFormatProvider? provider, out ModifiedAshworth result) => TryParse(s, out result);
#endif
}

/// <summary>Modified Ashworth grades in points, 0–4, where 1+ is 1.5. The stricter reading of "one point": a step to or from 1+ is half a point.</summary>
public readonly struct ModifiedAshworthPoints : ICoding<ModifiedAshworth>
{
    Scale IScale.Definition => new("mean_points", "Modified Ashworth in points (1+ is 1.5)", scores: new(0, 4), Direction.HigherIsWorse);

    int ICoding<ModifiedAshworth>.HalfPoints(ModifiedAshworth grade) => grade.RankFrom0 switch { 0 => 0, 1 => 2, 2 => 3, 3 => 4, 4 => 6, _ => 8 };
}

/// <summary>Modified Ashworth grades as ranks, 0–5, where 1+ is 2, grade 2 is 3, grade 3 is 4 and grade 4 is 5.</summary>
public readonly struct ModifiedAshworthRanks : ICoding<ModifiedAshworth>
{
    Scale IScale.Definition => new("mean_rank", "Modified Ashworth in ranks (1+ is 2)", scores: new(0, 5), Direction.HigherIsWorse);

    int ICoding<ModifiedAshworth>.HalfPoints(ModifiedAshworth grade) => grade.RankFrom0 switch { 0 => 0, 1 => 2, 2 => 4, 3 => 6, 4 => 8, _ => 10 };
}
