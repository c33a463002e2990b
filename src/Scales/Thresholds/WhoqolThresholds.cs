namespace Scales;

/// <summary>Half a standard deviation of the WHOQOL-BREF domains in spinal cord injury. No important change was established: these are distribution-based.</summary>
/// <remarks>
/// Jang 2004 prints the standard deviations on 4–20: 2.8, 2.7, 2.6 and 2.6; on 0–100 they are 6.25 times as large. A Taiwanese form.
/// Asked for an established threshold, <see cref="Thresholds.InSpinalCordInjury{TScale}"/> answers <see cref="NotEstablished"/>.
/// </remarks>
public static class WhoqolThresholds
{
    private const string Population = "traumatic spinal cord injury, Taiwan";
    private const string Form = "A Taiwanese form, which may have had 28 items.";
    private const string Converted = "Printed on 4-20; times 6.25 by our arithmetic. " + Form;

    /// <summary>Half a standard deviation of the physical domain on 0–100 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolPhysical> Jang2004HalfSdPhysical { get; } = PointThreshold<WhoqolPhysical>.HalfStandardDeviation(17.5m, Population, 111, Citations.Jang2004, Converted);

    /// <summary>Half a standard deviation of the physical domain on 4–20 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolPhysical4To20> Jang2004HalfSdPhysical4To20 { get; } = PointThreshold<WhoqolPhysical4To20>.HalfStandardDeviation(2.8m, Population, 111, Citations.Jang2004, Form);

    /// <summary>Half a standard deviation of the psychological domain on 0–100 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolPsychological> Jang2004HalfSdPsychological { get; } = PointThreshold<WhoqolPsychological>.HalfStandardDeviation(16.875m, Population, 111, Citations.Jang2004, Converted);

    /// <summary>Half a standard deviation of the psychological domain on 4–20 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolPsychological4To20> Jang2004HalfSdPsychological4To20 { get; } = PointThreshold<WhoqolPsychological4To20>.HalfStandardDeviation(2.7m, Population, 111, Citations.Jang2004, Form);

    /// <summary>Half a standard deviation of the social domain on 0–100 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolSocial> Jang2004HalfSdSocial { get; } = PointThreshold<WhoqolSocial>.HalfStandardDeviation(16.25m, Population, 111, Citations.Jang2004, Converted);

    /// <summary>Half a standard deviation of the social domain on 4–20 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolSocial4To20> Jang2004HalfSdSocial4To20 { get; } = PointThreshold<WhoqolSocial4To20>.HalfStandardDeviation(2.6m, Population, 111, Citations.Jang2004, Form);

    /// <summary>Half a standard deviation of the environment domain on 0–100 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolEnvironment> Jang2004HalfSdEnvironment { get; } = PointThreshold<WhoqolEnvironment>.HalfStandardDeviation(16.25m, Population, 111, Citations.Jang2004, Converted);

    /// <summary>Half a standard deviation of the environment domain on 4–20 in spinal cord injury (Jang 2004): distribution-based.</summary>
    public static PointThreshold<WhoqolEnvironment4To20> Jang2004HalfSdEnvironment4To20 { get; } = PointThreshold<WhoqolEnvironment4To20>.HalfStandardDeviation(2.6m, Population, 111, Citations.Jang2004, Form);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Jang2004HalfSdPhysical, Jang2004HalfSdPhysical4To20,
        Jang2004HalfSdPsychological, Jang2004HalfSdPsychological4To20,
        Jang2004HalfSdSocial, Jang2004HalfSdSocial4To20,
        Jang2004HalfSdEnvironment, Jang2004HalfSdEnvironment4To20,
    ];
}
