namespace Scales;

/// <summary>A completed questionnaire of any kind: for programs that learn only from their data which instrument they have.</summary>
public interface IForm
{
    /// <summary>The instrument that was completed.</summary>
    Instrument Instrument { get; }

    /// <summary>How many items were answered.</summary>
    int Answered { get; }

    /// <summary>Every score of the form with how it came about.</summary>
    IReadOnlyList<ScaleScore> Scores();
}
