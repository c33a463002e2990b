using System.Globalization;

namespace Scales;

/// <summary>One score of a form without its type: for tables, messages and records.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Column">The column of the score: <c>npsi_total</c>.</param>
/// <param name="Value">The score; <see langword="null"/> when there is none.</param>
/// <param name="Fraction">The score as an exact fraction: <c>375/7</c>.</param>
/// <param name="Completeness">How it came about, or why there is none.</param>
public readonly record struct ScaleScore(Scale Scale, string Column, double? Value, string? Fraction, Completeness Completeness)
{
    internal static ScaleScore Of(Instrument instrument, Scale scale, Tally tally, Completeness completeness)
    {
        string column = instrument.ColumnOf(scale);
        if (!completeness.IsScored)
        {
            return new(scale, column, null, null, completeness);
        }

        var exact = scale.AboveLowest(tally).Plus(scale.Scores.Lowest);
        return new(scale, column, exact.ToDouble(), exact.ToString(), completeness);
    }

    /// <summary>The score rounded half away from zero; <see langword="null"/> when there is none.</summary>
    /// <param name="decimals">How many decimals to keep, from 0 to 28.</param>
    public decimal? Round(int decimals)
    {
        string[] parts = Fraction?.Split('/') ?? [];
        return parts.Length == 0 ? null : Math.Round(Whole(parts[0]) / (parts.Length == 2 ? Whole(parts[1]) : 1), decimals, MidpointRounding.AwayFromZero);
    }

    private static decimal Whole(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The column and how complete it is: never the score.</summary>
    public override string ToString() => $"{Column}: {Completeness}";
}
