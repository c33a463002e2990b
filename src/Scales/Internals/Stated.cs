namespace Scales;

/// <summary>What a caller states must be one of the things that can be stated.</summary>
internal static class Stated
{
    internal static ReversedItems Known(ReversedItems coding, string parameter)
    {
        if (coding is not (ReversedItems.Raw or ReversedItems.AlreadyReversed))
        {
            Throw.OutOfRange("The coding of reversed items", "raw or already reversed", coding, parameter);
        }

        return coding;
    }

    internal static RecallPeriod Known(RecallPeriod recall, string parameter)
    {
        if (recall is not (RecallPeriod.NotStated or RecallPeriod.Last24Hours or RecallPeriod.LastWeek))
        {
            Throw.OutOfRange("The recall period", "24 hours, one week or not stated", recall, parameter);
        }

        return recall;
    }
}
