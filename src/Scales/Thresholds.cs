namespace Scales;

/// <summary>The published thresholds of the library, and what is known for spinal cord injury.</summary>
public static class Thresholds
{
    private static readonly HashSet<Scale> s_establishedInSpinalCordInjury = [Scale.Of<Nrs>()];

    /// <summary>Every threshold. None of them is a default.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        .. NrsThresholds.All, .. VasThresholds.All, .. NpsiThresholds.All, .. BpiThresholds.All,
        .. ModifiedAshworthThresholds.All, .. OriginalAshworthThresholds.All, .. PennThresholds.All, .. WhoqolThresholds.All,
    ];

    /// <summary>What was established for persons with spinal cord injury on a scale: an <see cref="Established"/> with its thresholds, or a <see cref="NotEstablished"/> that says so and on what ground.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public static Establishment InSpinalCordInjury<TScale>() where TScale : struct, IScale => InSpinalCordInjury(Scale.Of<TScale>());

    /// <inheritdoc cref="InSpinalCordInjury{TScale}()"/>
    public static Establishment InSpinalCordInjury(Scale scale) => s_establishedInSpinalCordInjury.Contains(scale)
        ? new Established([NrsThresholds.Hanley2006Points, NrsThresholds.Hanley2006Percent])
        : new NotEstablished(scale, StatementOn(scale), SourceOn(scale));

    /// <summary>Every threshold and band with its population, method, source and how it was read, what is established, and who holds the rights in what, as Markdown.</summary>
    public static string Describe() => EvidencePage.Write();

    private static string StatementOn(Scale scale) =>
        IsOf(WhoqolBref.Instrument, scale) ? "No important change of the WHOQOL-BREF is agreed on; the review of quality of life after spinal cord injury gives none. Distribution-based estimates exist for lung cancer (de Mol 2018)."
        : IsOf(Penn.Instrument, scale) ? "Important change, error of measurement and smallest detectable change of the Penn scale are stated as not established."
        : scale == Scale.Of<NpsiTotal>() ? "The first estimates are distribution-based, called preliminary by their authors, and not from spinal cord injury."
        : "No threshold from persons with spinal cord injury was found for this scale. That is no proof that there is none.";

    private static Citation SourceOn(Scale scale) =>
        IsOf(WhoqolBref.Instrument, scale) ? Citations.Hill2010
        : IsOf(Penn.Instrument, scale) ? Citations.Scire
        : scale == Scale.Of<NpsiTotal>() ? Citations.Canori2025
        : Citations.Searched2026;

    private static bool IsOf(Instrument instrument, Scale scale) => instrument.Scales.Contains(scale);
}

/// <summary>What is established on a scale: <see cref="Established"/> or <see cref="NotEstablished"/>.</summary>
public abstract record Establishment
{
    private protected Establishment()
    {
    }
}

/// <summary>There are thresholds.</summary>
/// <param name="Thresholds">The thresholds.</param>
public sealed record Established(IReadOnlyList<Threshold> Thresholds) : Establishment
{
    /// <summary>The thresholds on one line.</summary>
    public override string ToString() => string.Join("; ", Thresholds);
}

/// <summary>There is no threshold, and somebody says so.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Statement">What is known.</param>
/// <param name="Source">Who says so, or where it was looked for.</param>
public sealed record NotEstablished(Scale Scale, string Statement, Citation Source) : Establishment
{
    /// <summary>What is known, and who says so.</summary>
    public override string ToString() => $"{Scale}: not established. {Statement} {Source}";
}
