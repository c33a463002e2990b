using System.Runtime.InteropServices;

namespace Scales;

/// <summary>A checked set of answers to one instrument, as its form is built from: every answer is allowed or missing.</summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <remarks>Made by <see cref="Instrument{TForm}.Read(ReadOnlySpan{int?})"/>. The default holds no answer at all.</remarks>
public readonly record struct Answers<TForm>
    where TForm : Form<TForm>
{
    private readonly ItemBytes _steps;

    internal Answers(ReadOnlySpan<Step> steps) => _steps = new(MemoryMarshal.AsBytes(steps));

    private Answers(ItemBytes steps) => _steps = steps;

    /// <summary>How many items were answered.</summary>
    public int Answered => _steps.Filled;

    /// <summary>The answer to an item, numbered from 1.</summary>
    internal Step this[int item] => new(_steps[item]);

    internal Answers<TForm> With(int item, Step step) => new(_steps.With(item, step.Code));

    /// <summary>Adds up the items of a scale; with <paramref name="reversed"/>, its reversed items from the other end.</summary>
    internal Tally Count(Scale scale, bool reversed) => scale.Count(_steps, reversed);
}

/// <summary>One answer as <see cref="Answers{TForm}"/> keeps it: 0 where it is missing, else one more than the steps above the lowest answer.</summary>
internal readonly record struct Step(byte Code)
{
    internal static Step Missing => default;

    internal static Step At(int above) => new((byte)(above + 1));

    /// <summary>The steps above the lowest answer.</summary>
    internal int? Above => Code == 0 ? null : Code - 1;

    internal static Step Of<TAnswer>(TAnswer? answer) where TAnswer : struct, IAnswer<TAnswer> =>
        answer is { } given ? At(given.Value - given.Range.Lowest) : Missing;
}
