using System.Globalization;

namespace Scales.Data;

/// <summary>What stands for a missing answer: a few words everywhere, and what the map of a site adds, numbers among them.</summary>
internal sealed class MissingWords
{
    private static readonly string[] s_everywhere = ["NA", "N/A", "n/a", "NaN", "."];

    private static readonly IReadOnlyDictionary<string, byte> s_none = new Dictionary<string, byte>();
    private static readonly IReadOnlyDictionary<decimal, byte> s_noNumbers = new Dictionary<decimal, byte>();

    private readonly HashSet<string> _words;
    private readonly HashSet<decimal> _numbers = [];

    internal MissingWords(ColumnMap map)
    {
        _words = new([.. s_everywhere, .. map.Missing.Select(word => word.Trim())], StringComparer.Ordinal);
        foreach (string word in _words)
        {
            if (TryRead(word, out decimal number))
            {
                _numbers.Add(number);
            }
        }
    }

    /// <summary>Whether a text, without blanks around it, means that there is no answer.</summary>
    internal bool Contain(string text) =>
        text.Length == 0 || _words.Contains(text) || (_numbers.Count > 0 && TryRead(text, out decimal number) && _numbers.Contains(number));

    /// <summary>A reader of whole numbers that knows these words, and what else an item has words and numbers for.</summary>
    /// <exception cref="TableException">A number is missing and an answer at once.</exception>
    internal AnswerReader ReaderOf(ItemName item, ScoreRange range, char decimalSign, IReadOnlyDictionary<string, byte>? words = null, IReadOnlyDictionary<decimal, byte>? numbers = null)
    {
        CheckApart(item, number => (number >= range.Lowest && number <= range.Highest) || numbers?.ContainsKey(number) == true);
        return new(
            range,
            new Dictionary<string, byte>([.. _words.Select(word => KeyValuePair.Create(word, AnswerReader.Missing)), .. words ?? s_none]),
            new Dictionary<decimal, byte>([.. _numbers.Select(number => KeyValuePair.Create(number, AnswerReader.Missing)), .. numbers ?? s_noNumbers]),
            decimalSign);
    }

    /// <summary>Refuses a number that is missing and an answer at once.</summary>
    internal void CheckApart(ItemName item, Predicate<decimal> isAnswer)
    {
        foreach (decimal number in _numbers.Where(number => isAnswer(number)))
        {
            throw Refusal.MissingWordIsAnswer(number, item);
        }
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
