using Scales.Fhir.Maps;

namespace Scales.Fhir;

/// <summary>Why a score is absent, in the codes of FHIR's data-absent-reason.</summary>
public enum AbsentReason
{
    /// <summary>Too few answers (<c>unknown</c>).</summary>
    Unknown,

    /// <summary>None of its items was asked (<c>not-asked</c>).</summary>
    NotAsked,

    /// <summary>The respondent declined every missing item (<c>asked-declined</c>).</summary>
    AskedDeclined,

    /// <summary>Its items do not apply (<c>not-applicable</c>).</summary>
    NotApplicable,

    /// <summary>An answer that it takes was refused (<c>error</c>).</summary>
    Error,
}

/// <summary>One score of a response, or the grade of one muscle; or why there is none.</summary>
public sealed class ResponseScore
{
    private readonly ScaleScore _score;

    internal ResponseScore(InstrumentMap section, string key, ScaleScore score, AbsentReason? absent, string explanation) =>
        (Section, Key, _score, AbsentReason, Explanation) = (section, key, score, absent, explanation);

    /// <summary>Its name in identifiers and in the site's code system: <c>bpi_interference</c>.</summary>
    public string Key { get; }

    /// <summary>The instrument.</summary>
    public Instrument Instrument => Section.Instrument;

    /// <summary>The scale; <see langword="null"/> for the grade of a muscle.</summary>
    public Scale? Scale => _score.Scale;

    /// <summary>The score as an exact fraction, <c>375/7</c>; <see langword="null"/> where there is none.</summary>
    public string? Fraction => IsScored ? _score.Fraction : null;

    /// <summary>The grade of a muscle as printed, <c>1+</c>; <see langword="null"/> where there is none.</summary>
    public string? Grade { get; internal init; }

    /// <summary>How many items were answered and how many are needed.</summary>
    public Completeness Completeness => _score.Completeness;

    /// <summary>Whether there is a score.</summary>
    public bool IsScored => AbsentReason is null;

    /// <summary>Why there is no score; <see langword="null"/> where there is one.</summary>
    public AbsentReason? AbsentReason { get; }

    /// <summary>How the score came about, or why there is none, in a sentence without any answer.</summary>
    public string Explanation { get; }

    internal InstrumentMap Section { get; }

    internal Muscle? Muscle { get; init; }

    /// <summary>The number of the grade, 1.5 for 1+.</summary>
    internal decimal? GradePoints { get; init; }

    /// <summary>The score rounded half away from zero; <see langword="null"/> where there is none.</summary>
    /// <param name="decimals">How many decimals to keep, from 0 to 28.</param>
    public decimal? Round(int decimals) => IsScored ? _score.Round(decimals) : null;

    /// <summary>The key and how the score came about: never the score.</summary>
    public override string ToString() => $"{Key}: {Explanation}";
}
