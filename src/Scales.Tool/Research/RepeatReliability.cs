using Scales.Research;

namespace Scales.Tool;

/// <summary>The tables that say how well a measurement repeats itself.</summary>
internal static class RepeatReliability
{
    internal static IReadOnlyList<Table> Tables(double?[][] rows)
    {
        var repeated = new RepeatedMeasurements(rows);
        var estimates = new EstimateTable();
        foreach (var form in Enum.GetValues<IccForm>())
        {
            estimates.Add(new Icc(repeated.Variance, form).Name, () => repeated.Icc(form));
        }

        Error("consistency", () => repeated.Consistency);
        Error("agreement", () => repeated.Agreement);
        var limits = repeated.LimitsOfAgreement();
        foreach (var limit in (Estimate[])[limits.Bias, limits.Lower, limits.Upper])
        {
            estimates.Add(limit.Method, () => limit);
        }

        return estimates.Tables("reliability");

        void Error(string kind, Func<MeasurementError> error)
        {
            estimates.Add($"SEM by {kind}", () => new(error().StandardError, $"SEM by {kind}", repeated.N));
            estimates.Add($"MDC 90 % by {kind}", () => new(error().DetectableChange(0.90), $"MDC 90 % by {kind}", repeated.N));
            estimates.Add($"MDC 95 % by {kind}", () => new(error().DetectableChange(0.95), $"MDC 95 % by {kind}", repeated.N));
        }
    }
}
