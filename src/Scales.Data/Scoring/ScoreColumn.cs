using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data;

/// <summary>What the values of a score column are.</summary>
internal enum ScoreKind
{
    /// <summary>A score.</summary>
    Score,

    /// <summary>How many answers there are.</summary>
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
    internal ReadOnlyMemory<double> Values { get; set; }

    internal Field Field => new(Name, Kind switch { ScoreKind.Score => DoubleType.Default, ScoreKind.Count => Int32Type.Default, _ => StringType.Default }, nullable: true);

    /// <summary>The values as an array of their own.</summary>
    internal IArrowArray ToArray() => Kind switch
    {
        ScoreKind.Score => Doubles(),
        ScoreKind.Count => Counts(),
        _ => Words(),
    };

    /// <summary>A value as text: a word in a column of words, a number in the shortest form that reads back the same.</summary>
    internal string TextOf(double value) => double.IsNaN(value) ? "" : Kind switch
    {
        ScoreKind.Grade => ModifiedAshworth.All[(int)value].ToString(),
        ScoreKind.Verdict => (Verdict)value switch { Verdict.Yes => "yes", Verdict.No => "no", _ => "not_evaluable" },
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private DoubleArray Doubles()
    {
        var (given, missing) = Given();
        return new(new ArrowBuffer(MemoryMarshal.AsBytes(Values.Span).ToArray()), given, Values.Length, missing, offset: 0);
    }

    private Int32Array Counts()
    {
        var (given, missing) = Given();
        int[] counts = new int[Values.Length];
        for (int row = 0; row < counts.Length; row++)
        {
            counts[row] = (int)Values.Span[row];
        }

        return new(new ArrowBuffer(MemoryMarshal.AsBytes<int>(counts).ToArray()), given, Values.Length, missing, offset: 0);
    }

    private StringArray Words()
    {
        var words = new StringArray.Builder().Reserve(Values.Length);
        foreach (double value in Values.Span)
        {
            words.Append(double.IsNaN(value) ? null : TextOf(value));
        }

        return words.Build();
    }

    private (ArrowBuffer Given, int Missing) Given()
    {
        byte[] given = new byte[(Values.Length + 7) / 8];
        var values = Values.Span;
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
