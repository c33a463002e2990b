namespace Scales.Research;

/// <summary>The answers of many people to the items of one scale, each counted towards the same end.</summary>
public sealed class ItemTable
{
    private readonly double[][] _rows;
    private readonly bool[] _reversed;

    /// <summary>A table of numbers.</summary>
    /// <param name="items">The names of the items; at least two.</param>
    /// <param name="rows">The answers of each person, in the order of the items; <see langword="null"/> where one is missing. A row with a missing answer is not used.</param>
    /// <exception cref="ArgumentException">There are fewer than two items or complete rows, a row has more or fewer answers than items, or an answer is not a finite number.</exception>
    public ItemTable(IReadOnlyList<string> items, IEnumerable<IReadOnlyList<double?>> rows)
        : this(items, rows, new bool[items?.Count ?? 0])
    {
    }

    private ItemTable(IReadOnlyList<string> items, IEnumerable<IReadOnlyList<double?>> rows, bool[] reversed)
    {
        ArgumentNullException.ThrowIfNull(items);
        Check.AtLeast(2, items.Count, "items", nameof(items));
        (_rows, N) = CompleteRows.Of(rows, items.Count, nameof(rows));
        (Items, _reversed) = ([.. items], reversed);
    }

    /// <summary>The names of the items.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>How many people answered every item, of how many given.</summary>
    public SampleSize N { get; }

    internal IReadOnlyList<double[]> Rows => _rows;

    /// <summary>The answers on forms to the items of a scale, those that count from the other end turned round, as the forms say they have to be.</summary>
    /// <typeparam name="TForm">The form.</typeparam>
    /// <typeparam name="TScale">The scale.</typeparam>
    /// <param name="forms">The forms.</param>
    /// <exception cref="ArgumentException">Fewer than two forms answer every item of the scale, or the scale has fewer than two items.</exception>
    public static ItemTable Of<TForm, TScale>(IEnumerable<TForm> forms) where TForm : Form<TForm> where TScale : struct, IScale<TForm>
    {
        ArgumentNullException.ThrowIfNull(forms);
        var scale = Scale.Of<TScale>();
        IReadOnlyList<CountedAnswer>[] answers = [.. forms.Select(form => form.Counted<TScale>())];
        Check.AtLeast(2, answers.Length, "forms", nameof(forms));
        return new([.. answers[0].Select(answer => answer.Item.Code)], answers.Select(row => row.Select(answer => (double?)answer.Value).ToArray()), [.. scale.Items.Select(scale.Reverses)]);
    }

    internal double[] Column(int item) => Array.ConvertAll(_rows, row => row[item]);

    /// <summary>The sum of each row, or of its other items.</summary>
    internal double[] Sums(int without = -1) => Array.ConvertAll(_rows, row => row.Sum() - (without < 0 ? 0 : row[without]));

    /// <summary>Whether the scale counts an item from the other end, which is where a coding goes wrong.</summary>
    internal bool IsReversed(int item) => _reversed[item];

    /// <summary>The covariances of the items, with n - 1.</summary>
    internal double[,] Covariances()
    {
        double[][] columns = [.. Enumerable.Range(0, Items.Count).Select(Column)];
        var covariances = new double[Items.Count, Items.Count];
        for (int i = 0; i < Items.Count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                covariances[i, j] = covariances[j, i] = Descriptive.Covariance(columns[i], columns[j]);
            }

            if (covariances[i, i] == 0)
            {
                throw new NotEstimableException($"Every answer to {Items[i]} is the same.");
            }
        }

        return covariances;
    }
}
