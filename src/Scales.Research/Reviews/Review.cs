using System.Diagnostics.CodeAnalysis;

namespace Scales.Research;

/// <summary>
/// A systematic review: its studies as they were extracted, and what the review itself says of them, each with the place where it says so,
/// so that the one can be checked against the other.
/// </summary>
public sealed class Review
{
    internal Review()
    {
    }

    /// <summary>Where the review was published.</summary>
    public Citation Citation { get; internal init; } = new("");

    /// <summary>The population it is about.</summary>
    public string Population { get; internal init; } = "";

    /// <summary>The domains that its outcomes are grouped by.</summary>
    public IReadOnlyList<string> Domains { get; internal init; } = [];

    /// <summary>The references that its claims are made on, by the names it gives them: <c>2</c>.</summary>
    public IReadOnlyDictionary<string, Citation> References { get; internal init; } = new Dictionary<string, Citation>();

    /// <summary>What the review says of its studies.</summary>
    public ReviewClaims Claims { get; internal init; } = new();

    /// <summary>The studies.</summary>
    public IReadOnlyList<Study> Studies { get; internal init; } = [];

    /// <summary>How many patients took part in the studies.</summary>
    public int Patients => Studies.Sum(study => study.Patients);

    /// <summary>How many patients got the intervention; <see langword="null"/> where a study does not say.</summary>
    public int? Treated => Studies.Aggregate((int?)0, (sum, study) => sum + study.Treated);

    /// <summary>The study of a key; <see langword="null"/> when there is none.</summary>
    public Study? Find(string key) => Studies.FirstOrDefault(study => study.Key == key);

    /// <summary>Reads a review from JSON; <c>docs/reviews.md</c> describes the file.</summary>
    /// <exception cref="InvalidReviewException">Something in it is not allowed: every mistake is named with its place.</exception>
    public static Review Parse(string json) =>
        TryParse(json, out var review, out var mistakes) ? review : throw new InvalidReviewException(mistakes);

    /// <summary>As <see cref="Parse"/>, but false, with every mistake, where that throws for them.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out Review? review, out IReadOnlyList<ReviewMistake> mistakes) =>
        ReviewJson.TryRead(json, out review, out mistakes);

    /// <summary>Compares what the review says with what its studies report, and with what is known of the thresholds and the methods it uses.</summary>
    /// <returns>What does not fit; empty where everything does.</returns>
    public IReadOnlyList<Finding> Validate() => [.. Checks.All.SelectMany(check => check(this))];

    /// <summary>The tables of the review: its studies, outcomes, votes, ranges of effects, adverse events and findings.</summary>
    public IReadOnlyList<Table> Tables() => ReviewTables.Of(this);

    /// <summary>The publication, and how many studies and patients it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Citation}: {Studies.Count} studies, {Patients} patients");
}

/// <summary>Something that a check of a review has found.</summary>
/// <param name="Code">A short name of the kind of finding, which does not change: <c>mean-of-medians</c>.</param>
/// <param name="Where">Where the review says it, or which study it is about.</param>
/// <param name="Text">What does not fit, as a sentence.</param>
public sealed record Finding(string Code, string Where, string Text)
{
    /// <summary>Where, and what does not fit.</summary>
    public override string ToString() => $"{Where}: {Text}";
}
