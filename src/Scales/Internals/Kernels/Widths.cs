#if NET
namespace Scales;

/// <summary>The kernels that take many forms at once and that this machine has, the widest first.</summary>
internal static class Widths
{
    internal static IEnumerable<Kernel> Of(Plan plan) => !LanePlan.Fits(plan) ? [] :
    [
        .. Width512.IsSupported ? [new LaneKernel<Width512>(plan)] : Array.Empty<Kernel>(),
        .. Width256.IsSupported ? [new LaneKernel<Width256>(plan)] : Array.Empty<Kernel>(),
    ];
}
#else
namespace Scales;

/// <summary>There are no wide kernels here.</summary>
internal static class Widths
{
    internal static IEnumerable<Kernel> Of(Plan plan) => plan.Lanes.Length > 0 ? [] : [];
}
#endif
