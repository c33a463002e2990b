namespace Scales.Fhir.Reading;

/// <summary>An answer after the map has said what it means.</summary>
/// <remarks>It has no text: a value never gets into a message by way of <see cref="object.ToString"/>.</remarks>
internal readonly struct ReadAnswer
{
    private ReadAnswer(AnswerState state, decimal value, FindingCode? finding) => (State, Value, Finding) = (state, value, finding);

    internal AnswerState State { get; }

    /// <summary>The whole number, the millimetres or the rank of the grade.</summary>
    internal decimal Value { get; }

    internal FindingCode? Finding { get; }

    internal bool IsRefused => State is AnswerState.Unreadable or AnswerState.OutOfRange;

    internal static ReadAnswer Of(decimal value) => new(AnswerState.Answered, value, null);

    internal static ReadAnswer Refused(FindingCode finding) =>
        new(finding == FindingCode.OutOfRange ? AnswerState.OutOfRange : AnswerState.Unreadable, 0, finding);

    internal static ReadAnswer Missing(AnswerState state) => new(state, 0, state switch
    {
        AnswerState.Declined => FindingCode.Declined,
        AnswerState.NotApplicable => FindingCode.NotApplicable,
        AnswerState.Blank => FindingCode.Blank,
        _ => FindingCode.NotAsked,
    });

    /// <summary>What two answers to one item come to.</summary>
    internal ReadAnswer And(ReadAnswer other, out bool isRepeated)
    {
        isRepeated = State == AnswerState.Answered && other.State == AnswerState.Answered && Value == other.Value;
        return IsRefused ? this
            : other.IsRefused ? other
            : other.State != AnswerState.Answered ? (State == AnswerState.Answered || State > other.State ? this : other)
            : State != AnswerState.Answered || isRepeated ? other
            : Refused(FindingCode.ConflictingAnswers);
    }
}
