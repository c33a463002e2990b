using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>How severe a symptom is.</summary>
public enum Severity
{
    /// <summary>None.</summary>
    None,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>Severe.</summary>
    Severe,
}

/// <summary>Published bands of severity: each begins at a lower bound and ends where the next begins, so there are no holes between them.</summary>
public abstract record SeverityBands
{
    private protected SeverityBands(string name, Scale scale, Evidence evidence, bool wholeNumbersOnly, bool zeroIsNone, IReadOnlyList<(decimal From, Severity Band)> bands) =>
        (Name, Scale, Evidence, WholeNumbersOnly, ZeroIsNone, Bands) = (name, scale, evidence, wholeNumbersOnly, zeroIsNone, bands);

    /// <summary>The name: the property that holds them, such as <c>Forchheimer2011</c>.</summary>
    public string Name { get; }

    /// <summary>The scale they divide.</summary>
    public Scale Scale { get; }

    /// <summary>By whom, how and in whom they were established.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether the source speaks of whole numbers only; it then says nothing of a score between two of them.</summary>
    public bool WholeNumbersOnly { get; }

    /// <summary>Whether a score of exactly 0 is <see cref="Severity.None"/>: in all bands but those that print 0 in another band.</summary>
    public bool ZeroIsNone { get; }

    /// <summary>The bands by their lower bounds, from the lowest. A score below the first is <see cref="Severity.None"/>.</summary>
    public IReadOnlyList<(decimal From, Severity Band)> Bands { get; }

    /// <summary>The name and the bands.</summary>
    public sealed override string ToString() =>
        Name + ": " + string.Join(", ", Bands.Select(band => FormattableString.Invariant($"{band.Band.ToString().ToLowerInvariant()} from {band.From}")));
}

/// <summary>Published bands of severity on one scale.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public sealed record SeverityBands<TScale> : SeverityBands
    where TScale : struct, IScale
{
    internal SeverityBands(Evidence evidence, bool wholeNumbersOnly, IReadOnlyList<(decimal From, Severity Band)> bands, bool zeroIsNone = true, [CallerMemberName] string name = "")
        : base(name, Scale.Of<TScale>(), evidence, wholeNumbersOnly, zeroIsNone, bands)
    {
    }

    /// <summary>The band of a score; <see langword="null"/> where the source does not cover it: a score between two whole numbers, when it speaks of whole numbers only.</summary>
    public Severity? Classify(Score<TScale> score)
    {
        if (WholeNumbersOnly && score.Denominator != 1)
        {
            return null;
        }

        return ZeroIsNone && score.Numerator == 0 ? Severity.None : Bands.LastOrDefault(band => score.Numerator >= band.From * score.Denominator).Band;
    }
}
