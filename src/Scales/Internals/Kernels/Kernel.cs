#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Scales;

/// <summary>Adds up the answers of many forms and looks their scores up. It knows bytes, words and tables, and no instrument.</summary>
internal abstract class Kernel
{
    /// <summary>The fastest kernel this machine has for a plan.</summary>
    internal static Kernel Fastest(Plan plan) => All(plan)[0];

    /// <summary>Every kernel this machine has for a plan, the fastest first.</summary>
    internal static IReadOnlyList<Kernel> All(Plan plan) => [.. Wide(plan), new WordKernel(plan)];

    /// <summary>Scores some of the forms, each scale into a column of its own; false as soon as an answer is not allowed.</summary>
    /// <param name="answers">The answers of all forms.</param>
    /// <param name="from">The first form to score.</param>
    /// <param name="to">The form after the last one to score.</param>
    /// <param name="scores">One column after another, a score for each of all forms.</param>
    internal abstract bool TryScore(AnswerTable answers, int from, int to, Span<double> scores);

#if NET
    private static IEnumerable<Kernel> Wide(Plan plan)
    {
        if (LanePlan.Fits(plan) && Avx512BW.IsSupported)
        {
            yield return new LaneKernel<Width512, Vector512<byte>>(plan);
        }

        if (LanePlan.Fits(plan) && Avx2.IsSupported)
        {
            yield return new LaneKernel<Width256, Vector256<byte>>(plan);
        }
    }
#else
    private static Kernel[] Wide(Plan plan) => [];
#endif
}
