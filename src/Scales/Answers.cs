namespace Scales;

/// <summary>A checked set of answers to one instrument, as its form is built from: every answer is allowed or missing.</summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <remarks>Made by <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>. The default holds no answer at all.</remarks>
public readonly record struct Answers<TForm>
    where TForm : Form<TForm>
{
    internal const int Most = 32;

    // A byte an item, in printed order: 0 for a missing answer, else one more than the steps above the lowest answer.
    private readonly ulong _items1To8, _items9To16, _items17To24, _items25To32;

    internal Answers(ReadOnlySpan<Step> steps)
    {
        for (int i = steps.Length - 1; i >= 0; i--)
        {
            this = With(i + 1, steps[i]);
        }
    }

    private Answers(ulong items1To8, ulong items9To16, ulong items17To24, ulong items25To32) =>
        (_items1To8, _items9To16, _items17To24, _items25To32) = (items1To8, items9To16, items17To24, items25To32);

    /// <summary>How many items were answered.</summary>
    public int Answered => Filled(_items1To8) + Filled(_items9To16) + Filled(_items17To24) + Filled(_items25To32);

    /// <summary>The answer to an item, numbered from 1.</summary>
    internal Step this[int item] => new((byte)(Word((item - 1) >> 3) >> Shift(item)));

    internal Answers<TForm> With(int item, Step step)
    {
        ulong cleared = ~(0xFFUL << Shift(item)), set = (ulong)step.Code << Shift(item);
        return ((item - 1) >> 3) switch
        {
            0 => new((_items1To8 & cleared) | set, _items9To16, _items17To24, _items25To32),
            1 => new(_items1To8, (_items9To16 & cleared) | set, _items17To24, _items25To32),
            2 => new(_items1To8, _items9To16, (_items17To24 & cleared) | set, _items25To32),
            _ => new(_items1To8, _items9To16, _items17To24, (_items25To32 & cleared) | set),
        };
    }

    /// <summary>Adds up the items of a scale; with <paramref name="reversed"/>, its reversed items from the other end.</summary>
    internal Tally Count(Scale scale, bool reversed)
    {
        int answered = 0, sum = 0;
        foreach (int item in scale.SignedItems)
        {
            if (this[Math.Abs(item)].Above is { } above)
            {
                answered++;
                sum += item < 0 && reversed ? scale.Answers.Width - above : above;
            }
        }

        return new(answered, sum);
    }

    private ulong Word(int index) => index switch { 0 => _items1To8, 1 => _items9To16, 2 => _items17To24, _ => _items25To32 };

    private static int Shift(int item) => ((item - 1) & 7) << 3;

    // Adding 127 lifts every byte that is not 0 into its top bit (no byte exceeds 128); the product adds those bits up.
    private static int Filled(ulong word) =>
        (int)(((((word + 0x7F7F7F7F7F7F7F7F) & 0x8080808080808080) >> 7) * 0x0101010101010101) >> 56);
}

/// <summary>One answer as <see cref="Answers{TForm}"/> keeps it.</summary>
internal readonly record struct Step(byte Code)
{
    internal static Step Missing => default;

    internal static Step At(int above) => new((byte)(above + 1));

    /// <summary>The steps above the lowest answer.</summary>
    internal int? Above => Code == 0 ? null : Code - 1;

    internal static Step Of<TAnswer>(TAnswer? answer) where TAnswer : struct, IAnswer<TAnswer> =>
        answer is { } given ? At(given.Value - given.Range.Lowest) : Missing;
}
