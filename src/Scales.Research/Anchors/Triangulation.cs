using System.Globalization;

namespace Scales.Research;

/// <summary>One threshold by every accepted method, in one table: method, amount, interval, number of patients, and what to beware of.</summary>
public sealed class Triangulation
{
    private static readonly RocRule[] s_rules = Enum.GetValues<RocRule>();

    internal Triangulation(AnchorStudy study, Toward toward, IReadOnlyList<TriangulationRow> rows) =>
        (Anchor, Unit, Toward, Validity, Rows) = (study.Anchor, study.Unit, toward, study.Validity(), rows);

    /// <summary>The anchor.</summary>
    public AnchorScale Anchor { get; }

    /// <summary>The unit of every amount.</summary>
    public string Unit { get; }

    /// <summary>Whether the amounts are of improvement or of worsening.</summary>
    public Toward Toward { get; }

    /// <summary>Whether the anchor says what the scores say.</summary>
    public AnchorValidity Validity { get; }

    /// <summary>One row a method; a method without an estimate stands there with the reason.</summary>
    public IReadOnlyList<TriangulationRow> Rows { get; }

    /// <summary>Estimates a threshold by every method.</summary>
    /// <param name="minimal">The patients who changed minimally by the anchor, set against the unchanged: for the mean change and the difference.</param>
    /// <param name="split">Everybody who changed by the anchor, set against everybody who did not: for ROC and the predictive methods. May be the same groups.</param>
    /// <param name="reliability">The reliability of the score, for the error of measurement; without it the methods that need it are left out.</param>
    /// <param name="anchorReliability">The reliability of the anchor, for the improved adjusted MIC; without it that is left out.</param>
    /// <param name="bootstrap">How patients are drawn again, for the intervals that have no formula; without it those methods have none.</param>
    /// <exception cref="ArgumentException">The groups are of two studies, or look towards different ends.</exception>
    public static Triangulation Of(AnchorGroups minimal, AnchorGroups split, double? reliability = null, double? anchorReliability = null, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(minimal);
        ArgumentNullException.ThrowIfNull(split);
        if (minimal.Study != split.Study || minimal.Toward != split.Toward)
        {
            Throw.Unknown("Both groups are of one study and look towards the same end", nameof(split));
        }

        ThresholdEstimate[] fromSpread = minimal.Study.Unit == "%" ? [] : [.. new DistributionThresholds(minimal.Study, reliability, minimal.Toward).All];
        double noise = reliability is null || fromSpread.Length == 0 ? double.NegativeInfinity : fromSpread[^1].Value; // Without an error of measurement nothing is below it.
        return new(minimal.Study, minimal.Toward,
        [
            .. new[] { ThresholdMethod.MeanChange, ThresholdMethod.MeanDifference }.Select(method => Row(minimal, method, null, noise)),
            .. s_rules.Select(ThresholdMethod.Roc).Concat(Predictive(anchorReliability)).Select(method => Row(split, method, bootstrap, noise)),
            .. fromSpread.Select(threshold => new TriangulationRow(threshold.Estimate.Method, threshold, threshold.Estimate.Warnings)),
        ]);
    }

    /// <summary>The table in Markdown: the warnings by their names, which are explained below it.</summary>
    public string ToMarkdown()
    {
        string[] head = [$"| Method | Amount ({Unit}) | Interval | n | Beware |", "| --- | ---: | --- | ---: | --- |"];
        string anchor = $"{Anchor}, correlation with the change: {Validity.Change}.";
        var warnings = Rows.SelectMany(row => row.Warnings).Concat(Validity.Change.Warnings).Distinct().Select(warning => $"- {warning.Code}: {warning.Text}");
        return string.Join("\n", [.. head, .. Rows.Select(row => row.ToMarkdown()), "", anchor, "", .. warnings]) + "\n";
    }

    private static IEnumerable<ThresholdMethod> Predictive(double? anchorReliability) =>
        [ThresholdMethod.Predictive, ThresholdMethod.Adjusted, .. anchorReliability is { } stated ? [ThresholdMethod.ImprovedAdjusted(stated)] : Array.Empty<ThresholdMethod>()];

    private static TriangulationRow Row(AnchorGroups groups, ThresholdMethod method, Bootstrap? bootstrap, double noise)
    {
        try
        {
            var threshold = bootstrap is null ? groups.Estimate(method) : groups.Estimate(method, bootstrap, BootstrapInterval.Percentile);
            return new(method.Name, threshold, [.. threshold.Estimate.Warnings, .. threshold.Value < noise ? [BelowNoise] : Array.Empty<Warning>()]);
        }
        catch (NotEstimableException exception)
        {
            return new(method.Name, null, [new("not-estimable", exception.Message)]);
        }
    }

    private static Warning BelowNoise { get; } = new("below-mdc", "The amount is smaller than the minimal detectable change at 95 %: in one patient it cannot be told from chance.");
}

/// <summary>What one method says.</summary>
/// <param name="Method">The method.</param>
/// <param name="Threshold">The estimate; <see langword="null"/> where the data have none.</param>
/// <param name="Warnings">What to beware of, or why there is no estimate.</param>
public sealed record TriangulationRow(string Method, ThresholdEstimate? Threshold, IReadOnlyList<Warning> Warnings)
{
    internal string ToMarkdown() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Method} | {(Threshold is { } threshold ? threshold.Value.ToString("0.###", CultureInfo.InvariantCulture) : "none")} | {Threshold?.Estimate.Interval?.ToString() ?? ""} | {Threshold?.Estimate.N.ToString() ?? ""} | {string.Join(", ", Warnings.Select(warning => warning.Code))} |");
}
