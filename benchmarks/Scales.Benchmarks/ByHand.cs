namespace Scales.Benchmarks;

/// <summary>Scoring as it is written without a library: a loop over the answers, in doubles.</summary>
internal static class ByHand
{
    /// <summary>The mean of the answered items, NaN when they are too few.</summary>
    internal static double Mean(ReadOnlySpan<int?> answers, ReadOnlySpan<int> items, int minimum)
    {
        int answered = 0;
        double sum = 0;
        foreach (int item in items)
        {
            if (answers[item - 1] is { } answer)
            {
                answered++;
                sum += answer;
            }
        }

        return answered >= minimum ? sum / answered : double.NaN;
    }

    internal static int Answered(ReadOnlySpan<int?> answers)
    {
        int answered = 0;
        foreach (int? answer in answers)
        {
            answered += answer is null ? 0 : 1;
        }

        return answered;
    }
}
