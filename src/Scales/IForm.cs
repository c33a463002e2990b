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

    /// <summary>The score on one scale with how it came about.</summary>
    /// <exception cref="ArgumentException">The scale is not one of the instrument.</exception>
    ScaleScore Score(Scale scale);
}
