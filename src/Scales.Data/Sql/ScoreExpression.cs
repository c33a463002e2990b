using System.Globalization;
using System.Numerics;

namespace Scales.Data;

/// <summary>The mean of the answers, carried in a straight line to the range of the score: one quotient of whole numbers, divided once.</summary>
internal sealed class ScoreExpression(Scale scale, SqlDialect dialect, string answered, string above)
{
    public override string ToString() => scale.RoundedVia is { } via ? Rounded(via) : Exact();

    private string Exact()
    {
        var (rise, run) = InLowestTerms(scale.Scores.Width, scale.Answers.Width);
        string numerator = Plus(scale.Scores.Lowest * run, answered, Times(rise, above));
        return run == 1 ? $"{dialect.Double(numerator)} / {answered}" : $"{dialect.Double(numerator)} / ({Times(run, answered)})";
    }

    // As the printed table has it: rounded half up to whole numbers on one range, then on that of the score.
    private string Rounded(ScoreRange via)
    {
        var (rise, run) = InLowestTerms(via.Width, scale.Answers.Width);
        string steps = RoundedHalfUp(Times(2 * rise, above), Times(run, answered), Times(2 * run, answered));
        (rise, run) = InLowestTerms(scale.Scores.Width, via.Width);
        steps = rise == run ? steps : RoundedHalfUp(Times(2 * rise, steps), Whole(run), Whole(2 * run));
        return dialect.Double(scale.Scores.Lowest == 0 ? steps : $"{Whole(scale.Scores.Lowest)} + {steps}");
    }

    private string RoundedHalfUp(string twice, string denominator, string twiceDenominator) => dialect.WholePart($"{twice} + {denominator}", twiceDenominator);

    private static string Plus(int lowest, string count, string steps) => lowest == 0 ? steps : $"{Times(lowest, count)} + {steps}";

    private static string Times(int factor, string value) => factor == 1 ? value : $"{Whole(factor)} * {value}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (int Numerator, int Denominator) InLowestTerms(int numerator, int denominator)
    {
        int common = (int)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return (numerator / common, denominator / common);
    }
}
