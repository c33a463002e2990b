namespace Scales.Research;

/// <summary>
/// How many patients of two groups, the changed and those they are set against, had each amount of change:
/// all that an estimate from an anchor is computed from, and cheap to draw again.
/// </summary>
internal sealed class ChangeCounts
{
    private readonly int[] _counts; // Changed, then unchanged, by amount; then those in neither group.

    internal ChangeCounts(double[] amounts) => (Amounts, _counts) = (amounts, new int[(2 * amounts.Length) + 1]);

    /// <summary>The amounts that occur in the study, rising.</summary>
    internal double[] Amounts { get; }

    internal ReadOnlySpan<int> Changed => _counts.AsSpan(0, Amounts.Length);

    internal ReadOnlySpan<int> Unchanged => _counts.AsSpan(Amounts.Length, Amounts.Length);

    internal int ChangedTotal { get; private set; }

    internal int UnchangedTotal { get; private set; }

    internal int Total => ChangedTotal + UnchangedTotal;

    /// <summary>The amounts of the changed, one for each patient, rising.</summary>
    internal double[] EachChanged => Each(Changed);

    /// <summary>The amounts of the unchanged, one for each patient, rising.</summary>
    internal double[] EachUnchanged => Each(Unchanged);

    /// <summary>The cell in which a patient is counted; without a group, the last one.</summary>
    internal int CellOf(int amount, bool? changed) => changed switch { true => amount, false => Amounts.Length + amount, null => 2 * Amounts.Length };

    /// <summary>Counts patients given by their cells.</summary>
    internal void Count(ReadOnlySpan<int> cells)
    {
        Array.Clear(_counts);
        foreach (int cell in cells)
        {
            _counts[cell]++;
        }

        AddUp();
    }

    /// <summary>Counts one patient more or one less.</summary>
    internal void Add(int cell, int patients)
    {
        _counts[cell] += patients;
        AddUp();
    }

    private double[] Each(ReadOnlySpan<int> counts)
    {
        var all = new List<double>();
        for (int i = 0; i < counts.Length; i++)
        {
            all.AddRange(Enumerable.Repeat(Amounts[i], counts[i]));
        }

        return [.. all];
    }

    private void AddUp()
    {
        (ChangedTotal, UnchangedTotal) = (0, 0);
        for (int i = 0; i < Amounts.Length; i++)
        {
            ChangedTotal += Changed[i];
            UnchangedTotal += Unchanged[i];
        }
    }
}
