namespace Scales.Research;

/// <summary>A question that asks patients how they have changed, answered in ordered whole-number categories.</summary>
public sealed record AnchorScale
{
    /// <summary>An anchor with categories from its best to its worst; which end is the best is stated, never guessed.</summary>
    /// <param name="name">Its name, for tables.</param>
    /// <param name="best">The category of the greatest improvement.</param>
    /// <param name="worst">The category of the greatest worsening.</param>
    /// <exception cref="ArgumentException">Best and worst are one category.</exception>
    public AnchorScale(string name, int best, int worst)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (best == worst)
        {
            throw new ArgumentException("An anchor has a best and a worst category, and they differ.", nameof(worst));
        }

        (Name, Best, Worst) = (name, best, worst);
    }

    /// <summary>The patient global impression of change (PGIC): 1 very much improved, 4 no change, 7 very much worse.</summary>
    public static AnchorScale Pgic { get; } = new("PGIC", best: 1, worst: 7);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The category of the greatest improvement.</summary>
    public int Best { get; }

    /// <summary>The category of the greatest worsening.</summary>
    public int Worst { get; }

    /// <summary>Whether it has such a category.</summary>
    public bool Contains(int category) => category >= Math.Min(Best, Worst) && category <= Math.Max(Best, Worst);

    /// <summary>How far a category lies above the worst one.</summary>
    internal int AboveWorst(int category) => Best > Worst ? category - Worst : Worst - category;

    /// <summary>The name and the two ends.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Best} best, {Worst} worst)");
}
