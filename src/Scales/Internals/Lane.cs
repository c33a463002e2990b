namespace Scales;

/// <summary>Items that are added up together: what one or more scales of a batch have in common.</summary>
/// <remarks>
/// Its state is a key: so many strides as answers are missing, and the sum of the steps above the lowest answer.
/// The stride exceeds the largest sum, so no two states have the same key.
/// </remarks>
internal sealed class Lane
{
    internal Lane(int[] signedItems, int width) => (SignedItems, Width) = (signedItems, width);

    /// <summary>The items by number; negative where steps are counted from the other end.</summary>
    internal int[] SignedItems { get; }

    /// <summary>The steps from the lowest answer to the highest.</summary>
    internal int Width { get; }

    /// <summary>What a missing answer adds to the key.</summary>
    internal int Stride => (SignedItems.Length * Width) + 1;

    /// <summary>The key of a form without any answer: the largest there is.</summary>
    internal int MostKey => SignedItems.Length * Stride;

    /// <summary>The key of a state.</summary>
    internal int KeyOf(Tally tally) => ((SignedItems.Length - tally.Answered) * Stride) + tally.Steps;

    /// <summary>What the item adds to the key when it is answered so many steps above the lowest answer; 0 for an item of another lane.</summary>
    internal int Add(int item, int steps) => Holds(item) ? Array.IndexOf(SignedItems, -item) >= 0 ? Width - steps : steps : 0;

    /// <summary>What the item adds to the key when it is missing.</summary>
    internal int AddMissing(int item) => Holds(item) ? Stride : 0;

    /// <summary>Every state with so many answers or more.</summary>
    internal IEnumerable<Tally> Tallies(int minimum)
    {
        for (int answered = Math.Max(1, minimum); answered <= SignedItems.Length; answered++)
        {
            for (int steps = 0; steps <= answered * Width; steps++)
            {
                yield return new(answered, steps);
            }
        }
    }

    internal bool Holds(int item) => Array.IndexOf(SignedItems, item) >= 0 || Array.IndexOf(SignedItems, -item) >= 0;
}
