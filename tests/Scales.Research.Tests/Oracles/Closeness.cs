using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Scales.Research.Tests.Oracles;

internal static class Closeness
{
    /// <summary>Whether |a - b| is at most the tolerance times max(1, |b|), throughout an array; texts and truths are equal.</summary>
    internal static void Compare(JsonElement expected, object computed, double tolerance)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Array:
                object[] parts = [.. ((IEnumerable)computed).Cast<object>()];
                Assert.Equal(expected.GetArrayLength(), parts.Length);
                Assert.All(expected.EnumerateArray().Zip(parts), pair => Compare(pair.First, pair.Second, tolerance));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Assert.Equal(expected.GetBoolean(), computed);
                break;
            case JsonValueKind.String when !IsNumber(expected):
                Assert.Equal(expected.GetString(), computed);
                break;
            default:
                Compare(Number(expected), Convert.ToDouble(computed, CultureInfo.InvariantCulture), tolerance);
                break;
        }
    }

    private static void Compare(double expected, double computed, double tolerance) =>
        Assert.True(
            expected.Equals(computed) || Math.Abs(expected - computed) <= tolerance * Math.Max(1, Math.Abs(expected)),
            string.Create(CultureInfo.InvariantCulture, $"Expected {expected:R} within {tolerance:R}, computed {computed:R}."));

    private static bool IsNumber(JsonElement text) => text.GetString() is "Inf" or "-Inf" or "NaN";

    private static double Number(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? value.GetDouble()
        : value.GetString() switch { "Inf" => double.PositiveInfinity, "-Inf" => double.NegativeInfinity, _ => double.NaN };
}
