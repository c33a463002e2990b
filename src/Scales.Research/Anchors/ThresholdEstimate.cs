using System.Runtime.CompilerServices;

namespace Scales.Research;

/// <summary>A threshold as one method estimates it from one study: never more than an estimate.</summary>
public sealed class ThresholdEstimate
{
    private readonly AnchorStudy _study;
    private readonly EvidenceMethod _evidence;
    private readonly bool _isAttainable;

    internal ThresholdEstimate(AnchorStudy study, Toward toward, EvidenceMethod evidence, bool isAttainable, Estimate estimate) =>
        (_study, Toward, _evidence, _isAttainable, Estimate) = (study, toward, evidence, isAttainable, estimate);

    /// <summary>The amount with its method, its interval, the number of patients and what to beware of.</summary>
    public Estimate Estimate { get; }

    /// <summary>The amount.</summary>
    public double Value => Estimate.Value;

    /// <summary>The unit of the amount.</summary>
    public string Unit => _study.Unit;

    /// <summary>Whether it is an amount of improvement or of worsening.</summary>
    public Toward Toward { get; }

    /// <summary>Whether it comes from the spread or the error of the scores, and not from what patients say.</summary>
    public bool IsFromDistribution => _evidence == EvidenceMethod.Distribution;

    /// <summary>The estimate as a threshold in points that judges changes on the scale of the study, with the study as its evidence.</summary>
    /// <typeparam name="TScale">The scale of the study.</typeparam>
    /// <param name="population">In whom it was estimated.</param>
    /// <param name="source">Where it is published; <see langword="null"/> for your own data.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">The study is of another scale or in another unit, or the amount is not more than 0.</exception>
    public PointThreshold<TScale> AsPoints<TScale>(string population, Citation? source = null, [CallerMemberName] string name = "") where TScale : struct, IScale =>
        new(Amount(Scale.Of<TScale>(), Scale.Of<TScale>().Unit), Evidence(population, source), Toward, name);

    /// <summary>The estimate as a threshold in percent of the baseline.</summary>
    /// <inheritdoc cref="AsPoints{TScale}"/>
    public PercentThreshold<TScale> AsPercent<TScale>(string population, Citation? source = null, [CallerMemberName] string name = "") where TScale : struct, IRatioScale =>
        new(Amount(Scale.Of<TScale>(), "%"), Evidence(population, source), Toward, name);

    // An amount that occurred must be reached by those who have it, so it is cut off after six decimals and not rounded up.
    private decimal Amount(Scale scale, string unit)
    {
        if (_study.Scale != scale || Unit != unit || !(Value >= 0.000001 && Value <= 1000))
        {
            throw new InvalidOperationException($"The threshold wants an estimate of more than 0 and at most 1000 {unit} of the scale {scale}.");
        }

        decimal amount = (decimal)Value;
        return _isAttainable ? Math.Floor(amount * 1_000_000) / 1_000_000 : Math.Round(amount, 6, MidpointRounding.AwayFromZero);
    }

    private Evidence Evidence(string population, Citation? source) => new(population, Estimate.N.Used, _evidence, source ?? Citations.OwnData)
    {
        Reading = source is null ? Reading.OwnData : Reading.InSource,
        Note = string.Join(" ", Estimate.Warnings.Select(warning => warning.Text).Prepend($"{Estimate}.")),
    };

    /// <summary>The estimate in words.</summary>
    public override string ToString() => $"{Estimate} ({Unit})";
}
