using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Scales;

/// <summary>A rating on the whole numbers from 0 to 10 that is not a pain intensity: interference, or a quality of pain.</summary>
/// <remarks>The default is 0.</remarks>
#if NET
[JsonConverter(typeof(AnswerJsonConverter<ZeroToTen>))]
#endif
public readonly record struct ZeroToTen : IAnswer<ZeroToTen>
{
    private readonly byte _value;

    /// <summary>A rating.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 10.</exception>
    public ZeroToTen(int value) => _value = (byte)Answer.Checked<ZeroToTen>(value, nameof(value));

    /// <summary>The answers allowed.</summary>
    public static ScoreRange Range => new(0, 10);

    ScoreRange IAnswer<ZeroToTen>.Range => Range;

    /// <inheritdoc/>
    public int Value => _value;

    string IAnswer<ZeroToTen>.Noun => "a rating";

    ZeroToTen IAnswer<ZeroToTen>.Trusted(int value) => new(value);

    /// <summary>The rating in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
