using System.Diagnostics.CodeAnalysis;

namespace Scales;

/// <summary>Reading answers from numbers and texts: <c>Nrs.TryCreate(7, out var rating)</c>, <c>FivePoint.Parse("4")</c>.</summary>
public static class Answer
{
    /// <summary>Reading an answer of one type.</summary>
    /// <typeparam name="TAnswer">The type of answer.</typeparam>
    extension<TAnswer>(TAnswer) where TAnswer : struct, IAnswer<TAnswer>
    {
        /// <summary>The answer of this value; false when it is not allowed.</summary>
        public static bool TryCreate(int value, out TAnswer answer)
        {
            bool allowed = default(TAnswer).Range.Contains(value);
            answer = allowed ? default(TAnswer).Trusted(value) : default;
            return allowed;
        }

        /// <summary>Reads an answer in decimal digits.</summary>
        /// <exception cref="FormatException">The text is no answer that is allowed. The text itself is not repeated.</exception>
        public static TAnswer Parse(string text)
        {
            if (!TryParse(text, out TAnswer answer))
            {
                Throw.NotReadable(default(TAnswer).Noun, Allowed(default(TAnswer).Range));
            }

            return answer;
        }

        /// <summary>Reads an answer in decimal digits; false when it is none that is allowed.</summary>
        public static bool TryParse([NotNullWhen(true)] string? text, out TAnswer answer)
        {
            answer = default;
            return WholeNumber.TryRead(text, out int value)
                && TryCreate(value, out answer);
        }
    }

    internal static string Allowed(ScoreRange range) => $"a whole number from {range}";

    /// <summary>The value, when it is allowed.</summary>
    internal static int Checked<TAnswer>(int value, string parameter) where TAnswer : struct, IAnswer<TAnswer>
    {
        if (!default(TAnswer).Range.Contains(value))
        {
            Throw.OutOfRange(Capital(default(TAnswer).Noun), Allowed(default(TAnswer).Range), value, parameter);
        }

        return value;
    }

    private static string Capital(string noun) => char.ToUpperInvariant(noun[0]) + noun.Substring(1);
}
