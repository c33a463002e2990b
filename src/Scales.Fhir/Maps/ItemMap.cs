namespace Scales.Fhir.Maps;

/// <summary>How an answer of an item is read.</summary>
internal enum AnswerKind
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A length on a line, in millimetres.</summary>
    Length,

    /// <summary>A grade that the map names for each code or number.</summary>
    Grade,
}

/// <summary>One item of the form, or one muscle: where it stands in the response and what its answers mean.</summary>
internal sealed class ItemMap(InstrumentMap instrument, string name, ScoreRange range, AnswerKind kind)
{
    internal InstrumentMap Instrument { get; } = instrument;

    /// <summary>The code of the item, or the muscle and side.</summary>
    internal string Name { get; } = name;

    internal ScoreRange Range { get; } = range;

    internal AnswerKind Kind { get; } = kind;

    /// <summary>Where it stands among all the items of the map.</summary>
    internal int Index { get; set; }

    /// <summary>Whether it is on the form at all.</summary>
    internal bool IsOnForm { get; set; } = true;

    internal List<string> LinkIds { get; } = [];

    internal List<string> Definitions { get; } = [];

    /// <summary>Codes that a linkId may be: <c>http://loinc.org|77566-8</c>, found as <c>77566-8</c> and as <c>/77566-8</c>.</summary>
    internal List<string> Codes { get; } = [];

    internal AnswerCodes<decimal> Answers { get; } = new();

    internal Muscle? Muscle { get; init; }

    internal Finding Finding(FindingCode code) => new(code, Instrument.Instrument.Key, Name, LinkIds.Count > 0 ? LinkIds[0] : null);
}

/// <summary>A muscle group on one side.</summary>
internal sealed record Muscle(string Name, Side Side, string? BodySiteSystem, string? BodySiteCode)
{
    internal string SideName => Side == Side.Left ? "left" : "right";

    /// <summary>The muscle as part of a key: letters, digits and hyphens.</summary>
    internal string Key => $"{SideName}_{string.Concat(Name.Trim().ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}";
}
