using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Scales.Research;

/// <summary>A unit of time that studies use.</summary>
public enum TimeUnit
{
    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>How long after the baseline: <c>24 hours</c>.</summary>
/// <param name="Amount">The number, as printed.</param>
/// <param name="Unit">The unit, as printed.</param>
public readonly record struct Duration(decimal Amount, TimeUnit Unit) : IComparable<Duration>
{
    private const decimal Most = 100_000;

    // A month is a twelfth of a year of 365.25 days: near enough to put durations in order.
    private static readonly decimal[] s_hours = [1, 24, 7 * 24, 730.5m, 8766];

    private decimal Hours => Amount * s_hours[(int)Unit];

    /// <summary>Reads <c>24 hours</c>, <c>1 week</c>, <c>6 months</c>.</summary>
    /// <returns>False where the text is not a number from 0 to 100,000, a space and a unit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Duration duration)
    {
        duration = default;
        if (text?.Split(' ') is not [var amount, var unit]
            || !decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            || value > Most
            || !Words.TryRead(unit.EndsWith('s') ? unit : unit + "s", out TimeUnit read))
        {
            return false;
        }

        duration = new(value, read);
        return true;
    }

    /// <summary>Whether two durations are equally long, whatever their units.</summary>
    public bool Equals(Duration other) => Hours == other.Hours;

    /// <inheritdoc/>
    public override int GetHashCode() => Hours.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Hours.CompareTo(other.Hours);

    /// <summary>Whether the first is the shorter one.</summary>
    public static bool operator <(Duration left, Duration right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the longer one.</summary>
    public static bool operator >(Duration left, Duration right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not the longer one.</summary>
    public static bool operator <=(Duration left, Duration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not the shorter one.</summary>
    public static bool operator >=(Duration left, Duration right) => left.CompareTo(right) >= 0;

    /// <summary>The number and the unit: <c>24 hours</c>.</summary>
    public override string ToString()
    {
        string unit = Words.Of(Unit);
        return $"{Table.Cell(Amount)} {(Amount == 1 ? unit[..^1] : unit)}";
    }
}

/// <summary>A stretch of time after the baseline: from one duration to another, or just one.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
public sealed record Period(Duration From, Duration To)
{
    /// <summary>Both ends: <c>24 hours to 6 months</c>.</summary>
    public override string ToString() => From == To ? $"{To}" : $"{From} to {To}";
}
