namespace Scales.Research.Tests;

/// <summary>Patients out of arbitrary bytes, for properties: every fifth score or so is missing, and every tenth is 0.</summary>
internal static class Patients
{
    internal static Evidence Evidence { get; } = new("a test", null, EvidenceMethod.Convention, Citations.Dworkin2008);

    internal static Arm<Nrs> Arm(params (byte Before, byte After)[] patients) => new("arm", patients.Select(patient => new Outcome<Nrs>(Rating(patient.Before), Rating(patient.After))));

    /// <summary>As <see cref="Arm"/>, with a patient for certain.</summary>
    internal static Arm<Nrs> SomeArm((byte Before, byte After)[] patients) => Arm([.. patients, (7, 3)]);

    /// <summary>The same arm on a line of 100 mm.</summary>
    internal static Arm<VasPain> InMillimetres(Arm<Nrs> arm) =>
        new(arm.Name, arm.Patients.Select(patient => new Outcome<VasPain>(TenTimes(patient.Baseline), TenTimes(patient.FollowUp))));

    internal static PercentThreshold<Nrs> Percent(decimal percent) => new(percent, Evidence);

    internal static PointThreshold<Nrs> Points(decimal points) => new(points, Evidence);

    /// <summary>A proportion out of arbitrary bytes.</summary>
    internal static Proportion Proportion(byte count, byte others) => new(count, Math.Max(1, count + others));

    private static Score<Nrs>? Rating(byte code) => code % 13 > 10 ? null : Score<Nrs>.Create(code % 13);

    private static Score<VasPain>? TenTimes(Score<Nrs>? score) => score is { } given ? Score<VasPain>.Create(10 * given.Numerator, given.Denominator) : null;
}
