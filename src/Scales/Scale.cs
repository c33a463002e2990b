namespace Scales;

/// <summary>
/// One scale of an instrument: the mean of its answered items, carried in a straight line from the range of
/// the answers to the range of the score; with too few answers there is no score.
/// </summary>
public sealed class Scale
{
    private readonly int[] _minimumAnswered;
    private readonly int[] _signedItems;
    private readonly ItemBytes _added, _reversed;
    private readonly Fraction[] _scores;
    private Func<Instrument, ScaleColumn>? _columnIn;

    /// <summary>A scale that is read off directly and not added up from items.</summary>
    internal Scale(string key, string name, ScoreRange scores, Direction direction, string unit = "points", string? loinc = null)
        : this(key, name, scores, items: [], minimumAnswered: [], scores, direction, unit, loinc)
    {
    }

    /// <summary>A scale added up from items.</summary>
    /// <param name="key">The column of the score, after the prefix of the instrument.</param>
    /// <param name="name">The name in words.</param>
    /// <param name="answers">What an answer may be.</param>
    /// <param name="items">The items as numbered in print; a reversed item is a negative number.</param>
    /// <param name="minimumAnswered">How many answers the score needs, one number per missing rule of the instrument.</param>
    /// <param name="scores">Between what the score lies.</param>
    /// <param name="direction">Which end is the better one.</param>
    /// <param name="unit">The unit of the score.</param>
    /// <param name="loinc">The LOINC code of the score.</param>
    /// <param name="roundedVia">For a printed table that rounds twice: the range on which it rounds to whole numbers first.</param>
    internal Scale(string key, string name, ScoreRange answers, int[] items, int[] minimumAnswered, ScoreRange scores, Direction direction, string unit = "points", string? loinc = null, ScoreRange? roundedVia = null)
    {
        (Key, Name, Answers, Scores, Direction, Unit, Loinc, RoundedVia) = (key, name, answers, scores, direction, unit, loinc, roundedVia);
        (_signedItems, _minimumAnswered) = (items, minimumAnswered);
        Items = Array.AsReadOnly(Array.ConvertAll(items, Math.Abs));
        (_added, _reversed) = (ItemBytes.Mask(Items), ItemBytes.Mask(Items.Where(Reverses)));
        _scores = Tabulate();
    }

    /// <summary>The column of its scores under the name that an instrument gives it.</summary>
    internal ScaleColumn ColumnIn(Instrument instrument) => _columnIn!(instrument);

    /// <summary>The definition of a scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public static Scale Of<TScale>() where TScale : struct, IScale => Defined<TScale>.Scale;

    /// <summary>The column of the score, after the prefix of the instrument; empty where the prefix says it all.</summary>
    public string Key { get; }

    /// <summary>The name of the scale in words.</summary>
    public string Name { get; }

    /// <summary>The items that are added up, as numbered in print; empty where the score is read off directly.</summary>
    public IReadOnlyList<int> Items { get; }

    /// <summary>What an answer may be.</summary>
    public ScoreRange Answers { get; }

    /// <summary>Between what the score lies.</summary>
    public ScoreRange Scores { get; }

    /// <summary>Which end of the scale is the better one for the patient.</summary>
    public Direction Direction { get; }

    /// <summary>The unit of the score: points, or mm.</summary>
    public string Unit { get; }

    /// <summary>The LOINC code of the score; <see langword="null"/> where none was found.</summary>
    public string? Loinc { get; }

    /// <summary>For a printed table that rounds twice, the range on which it rounds to whole numbers first; otherwise <see langword="null"/>.</summary>
    public ScoreRange? RoundedVia { get; }

    /// <summary>How many answers the score needs under a missing rule.</summary>
    /// <exception cref="ArgumentException">The scale is not scored by such a rule.</exception>
    public int MinimumAnswered(MissingRule rule)
    {
        if (rule.Index >= _minimumAnswered.Length)
        {
            Throw.RuleOfAnotherInstrument(Name, nameof(rule));
        }

        return _minimumAnswered[rule.Index];
    }

    /// <summary>Whether an item is counted from the other end.</summary>
    public bool Reverses(int item) => Array.IndexOf(_signedItems, -item) >= 0;

    /// <summary>The items as a scoring syntax has them: reversed ones negative.</summary>
    internal ReadOnlySpan<int> SignedItems => _signedItems;

    /// <summary>For how many missing rules the scale has a minimum.</summary>
    internal int Rules => _minimumAnswered.Length;

    /// <summary>Adds up the items of the scale in the codes of all <see cref="Step">answers</see>; if so asked, its reversed items from the other end.</summary>
    internal Tally Count(ItemBytes codes, bool reversed)
    {
        var (answered, steps) = Add(codes & _added);
        if (reversed && _reversed != default)
        {
            var (turned, stepsTurned) = Add(codes & _reversed);
            steps += (turned * Answers.Width) - (2 * stepsTurned);
        }

        return new(answered, steps);
    }

    /// <summary>How far above the lowest score a form lies with so many answers and such a sum of steps above the lowest answer.</summary>
    internal Fraction AboveLowest(Tally tally) => _scores[Cell(tally)];

    private static Tally Add(ItemBytes codes) => new(codes.Filled, codes.Sum - codes.Filled);

    /// <summary>The score that lies so far above the lowest one, as the nearest double.</summary>
    internal double ScoreOf(Fraction aboveLowest) => aboveLowest.Plus(Scores.Lowest).ToDouble();

    private int Cell(Tally tally) => (tally.Answered * ((_signedItems.Length * Answers.Width) + 1)) + tally.Steps;

    private Fraction[] Tabulate()
    {
        var scores = new Fraction[Cell(new(Items.Count, Items.Count * Answers.Width)) + 1];
        for (int answered = 1; answered <= Items.Count; answered++)
        {
            for (int steps = 0; steps <= answered * Answers.Width; steps++)
            {
                scores[Cell(new(answered, steps))] = Carry(steps, answered * Answers.Width);
            }
        }

        return scores;
    }

    private Fraction Carry(int steps, int mostSteps)
    {
        if (RoundedVia is { } via)
        {
            (steps, mostSteps) = (RoundHalfUp(steps * via.Width, mostSteps), via.Width);
            return Fraction.Of(RoundHalfUp(steps * Scores.Width, mostSteps), 1);
        }

        return Fraction.Of((long)steps * Scores.Width, mostSteps);
    }

    private static int RoundHalfUp(int numerator, int denominator) => ((2 * numerator) + denominator) / (2 * denominator);

    /// <summary>The name of the scale.</summary>
    public override string ToString() => Name;

    private static class Defined<TScale> where TScale : struct, IScale
    {
        internal static readonly Scale Scale = Define();

        private static Scale Define()
        {
            var scale = default(TScale).Definition;
            scale._columnIn = instrument => new ScaleColumn<TScale>(instrument);
            return scale;
        }
    }
}

/// <summary>How many items of a scale were answered, and by how many steps their sum lies above all lowest answers.</summary>
internal readonly record struct Tally(int Answered, int Steps);
