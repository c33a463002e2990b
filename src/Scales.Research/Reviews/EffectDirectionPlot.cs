namespace Scales.Research;

/// <summary>An effect direction plot: studies against domains, and which way the outcomes of each point. Neither size nor significance is in it. <see cref="EffectDirectionFigure"/> draws it.</summary>
/// <remarks><see cref="ReviewCitations.BoonThomson2021"/>.</remarks>
public sealed class EffectDirectionPlot
{
    /// <summary>The most studies that are drawn: more make no picture.</summary>
    public const int MostStudies = 100;

    /// <summary>The most domains that are drawn.</summary>
    public const int MostDomains = 12;

    private EffectDirectionPlot(Review review) =>
        (Studies, Domains, Cells) = (review.Studies, review.Domains, [.. from study in review.Studies from domain in review.Domains select new EffectDirectionCell(study, domain, study.DirectionIn(domain))]);

    /// <summary>The plot of a review.</summary>
    /// <exception cref="ArgumentException">The review has more than 100 studies or 12 domains, or no domain.</exception>
    public static EffectDirectionPlot Of(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (review.Studies.Count > MostStudies || review.Domains.Count is 0 or > MostDomains)
        {
            Throw.Unknown(FormattableString.Invariant($"The plot has room for {MostStudies} studies and for 1 to {MostDomains} domains"), nameof(review));
        }

        return new(review);
    }

    /// <summary>The studies, from the top.</summary>
    public IReadOnlyList<Study> Studies { get; }

    /// <summary>The domains, from the left.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>A cell for every study and domain, study by study.</summary>
    public IReadOnlyList<EffectDirectionCell> Cells { get; }
}

/// <summary>One study and one domain of an effect direction plot.</summary>
/// <param name="Study">The study.</param>
/// <param name="Domain">The domain.</param>
/// <param name="Direction">Which way its outcomes point, and how many agree.</param>
public sealed record EffectDirectionCell(Study Study, string Domain, StudyDirection Direction);
