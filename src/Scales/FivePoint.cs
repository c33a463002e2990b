using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>An answer on the five points from 1 to 5.</summary>
/// <remarks>The default is 1.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<FivePoint>))]
#endif
public readonly record struct FivePoint : IAnswer<FivePoint>
{
    // Kept as steps above 1, so that the struct of zero bits is a valid answer.
    private readonly byte _steps;

    /// <summary>An answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 5.</exception>
    public FivePoint(int value) => _steps = (byte)(Answer.Checked<FivePoint>(value, nameof(value)) - Range.Lowest);

    /// <summary>The answers allowed.</summary>
    public static ScoreRange Range => new(1, 5);

    ScoreRange IAnswer<FivePoint>.Range => Range;

    /// <inheritdoc/>
    public int Value => Range.Lowest + _steps;

    string IAnswer<FivePoint>.Noun => "an answer";

    FivePoint IAnswer<FivePoint>.Trusted(int value) => new(value);

    /// <summary>The answer in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
