using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>What the values of a score column are.</summary>
internal enum ScoreKind
{
    /// <summary>A score.</summary>
    Score,

    /// <summary>How many answers there are, which is always known.</summary>
    Count,

    /// <summary>A Modified Ashworth grade, by its place among all of them.</summary>
    Grade,

    /// <summary>A <see cref="Scales.Verdict"/>, by its number.</summary>
    Verdict,
}

/// <summary>A column of scores: its name, and the values for the rows at hand, not a number where there is none.</summary>
internal sealed class ScoreColumn(string name, ScoreKind kind)
{
    internal string Name { get; set; } = name;

    internal ScoreKind Kind { get; } = kind;

    /// <summary>The values for the rows at hand; the next rows overwrite them.</summary>
    internal ArraySegment<double> Values { get; set; }

    internal Field Field => new(Name, Kind switch { ScoreKind.Score => DoubleType.Default, ScoreKind.Count => Int32Type.Default, _ => StringType.Default }, nullable: Kind != ScoreKind.Count);

    /// <summary>The values as an array of their own.</summary>
    internal IArrowArray ToArray() => Of(Values.ToArray());

    /// <summary>The values as an array that shares them, so that the next rows overwrite it.</summary>
    internal IArrowArray Shared() => Of(Values);

    /// <summary>A value as text: a word in a column of words, a number in the shortest form that reads back the same.</summary>
    internal string TextOf(double value) => double.IsNaN(value) ? "" : Kind switch
    {
        ScoreKind.Grade => ModifiedAshworth.All[(int)value].ToString(),
        ScoreKind.Verdict => (Verdict)value switch { Verdict.Yes => "yes", Verdict.No => "no", _ => "not_evaluable" },
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private IArrowArray Of(ArraySegment<double> values) => Kind switch
    {
        ScoreKind.Score => Doubles(values),
        ScoreKind.Count => Counts(values),
        _ => Words(values),
    };

    private static DoubleArray Doubles(ArraySegment<double> values)
    {
        var (given, missing) = Given(values);
        return new(new ArrowBuffer(new BytesOf<double>(values).Memory), given, values.Count, missing, offset: 0);
    }

    private static Int32Array Counts(ReadOnlySpan<double> values)
    {
        int[] counts = new int[values.Length];
        for (int row = 0; row < counts.Length; row++)
        {
            counts[row] = (int)values[row];
        }

        return new(new ArrowBuffer(new BytesOf<int>(counts).Memory), ArrowBuffer.Empty, values.Length, nullCount: 0, offset: 0);
    }

    private StringArray Words(ReadOnlySpan<double> values)
    {
        var words = new StringArray.Builder().Reserve(values.Length);
        foreach (double value in values)
        {
            words.Append(double.IsNaN(value) ? null : TextOf(value));
        }

        return words.Build();
    }

    private static (ArrowBuffer Given, int Missing) Given(ReadOnlySpan<double> values)
    {
        byte[] given = new byte[(values.Length + 7) / 8];
        int row = 0;
        for (; row <= values.Length - Vector512<double>.Count; row += Vector512<double>.Count)
        {
            var eight = Vector512.Create(values.Slice(row, Vector512<double>.Count));
            given[row >> 3] = (byte)Vector512.Equals(eight, eight).ExtractMostSignificantBits();
        }

        for (; row < values.Length; row++)
        {
            given[row >> 3] |= (byte)((double.IsNaN(values[row]) ? 0 : 1) << (row & 7));
        }

        int missing = values.Length - given.Sum(eight => BitOperations.PopCount(eight));
        return missing == 0 ? (ArrowBuffer.Empty, 0) : (new(given), missing);
    }
}
