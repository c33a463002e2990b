using Hl7.Fhir.Model;
using Scales.Fhir.Reading;
using Scales.Fhir.Writing;

namespace Scales.Fhir;

/// <summary>What is to be done about the scores of a response.</summary>
public enum ResponseAction
{
    /// <summary>Nothing: the response was refused, and a finding says why.</summary>
    None,

    /// <summary>Its scores are to be stored; those of an earlier run or an earlier version of the response are replaced.</summary>
    Store,

    /// <summary>The response was entered in error: what was stored from it is to be marked so.</summary>
    Retract,
}

/// <summary>The scores of one response, what is to be known about them, and their Observations.</summary>
/// <remarks>Neither <see cref="ToString"/> nor a finding holds an answer or a score.</remarks>
public sealed class ResponseScores
{
    private ResponseScores(FormMap map, Response response, ResponseAction action, IReadOnlyList<Finding> findings, IReadOnlyList<InstrumentScores> instruments) =>
        (Map, Response, Action, Findings, Instruments) = (map, response, action, findings, instruments);

    /// <summary>What is to be done about the scores.</summary>
    public ResponseAction Action { get; }

    /// <summary>Everything to be known, of the response first and then item by item.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The instruments that the response answers, each with its answers and scores; none where the response was refused.</summary>
    public IReadOnlyList<InstrumentScores> Instruments { get; }

    /// <summary>Every score of every instrument.</summary>
    public IEnumerable<ResponseScore> Scores => Instruments.SelectMany(instrument => instrument.Scores);

    /// <summary>The worst that was found.</summary>
    public FindingSeverity Severity => Findings.Count == 0 ? FindingSeverity.Information : Findings.Max(finding => finding.Severity);

    /// <summary>The scores of the instruments that the response does not have, none of which is stated.</summary>
    internal IEnumerable<ResponseScore> Unasked =>
        Map.Sections.Except(Instruments.Select(instrument => instrument.Section)).SelectMany(section => InstrumentScores.Unstated(Map, section).Scores);

    internal FormMap Map { get; }

    internal Response Response { get; }

    /// <summary>The status that its Observations have.</summary>
    internal ObservationStatus Status => Response.Status switch
    {
        "amended" => ObservationStatus.Amended,
        "in-progress" => ObservationStatus.Preliminary,
        "entered-in-error" => ObservationStatus.EnteredInError,
        _ => ObservationStatus.Final,
    };

    /// <summary>The form of an instrument; <see langword="null"/> where the response does not answer it, or one of its answers was refused: a refused answer is not a missing one.</summary>
    /// <typeparam name="TForm">The form.</typeparam>
    public TForm? Form<TForm>() where TForm : Form<TForm> => Instruments.Select(instrument => instrument.Form).OfType<TForm>().FirstOrDefault();

    /// <summary>The graded muscles; <see langword="null"/> where the response has none.</summary>
    /// <typeparam name="TGrade">The grade: <see cref="ModifiedAshworth"/> or <see cref="OriginalAshworth"/>.</typeparam>
    public MuscleRatings<TGrade>? Muscles<TGrade>() where TGrade : struct, IComparable<TGrade> =>
        Instruments.Select(instrument => instrument.Muscles).OfType<MuscleRatings<TGrade>>().FirstOrDefault();

    /// <summary>The score on a scale; <see langword="null"/> where there is none.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public Score<TScale>? Score<TScale>() where TScale : struct, IScale =>
        Scores.FirstOrDefault(score => score.Scale == Scale.Of<TScale>())?.Fraction is { } fraction ? Scales.Score<TScale>.Parse(fraction) : null;

    /// <summary>The scores as Observations: one for each, and one for each instrument that has them as members; or, where the map says so, one for each instrument with components.</summary>
    public IReadOnlyList<Observation> ToObservations() => new ObservationWriter(this).Write();

    /// <summary>The Observations as a transaction of conditional updates: run twice, it leaves one of each.</summary>
    public Bundle ToTransaction() => TransactionWriter.Write(this);

    /// <summary>Compares the scores with those that were stored for the response.</summary>
    public Verification Verify(StoredScores stored) => Verification.Of(this, stored);

    internal static ResponseScores Refused(FormMap map, FindingCode code) => new(map, new(), ResponseAction.None, [new(code)], []);

    internal static ResponseScores Of(FormMap map, Response response)
    {
        var findings = new List<Finding>();
        HeadCheck.AddFindings(map, response, findings);
        if (findings.Exists(finding => finding.Severity == FindingSeverity.Error && finding.Code != FindingCode.EnteredInError))
        {
            return new(map, response, ResponseAction.None, findings, []);
        }

        var sheet = AnswerSheet.Fill(map, response);
        if (response.Status == "entered-in-error")
        {
            return new(map, response, ResponseAction.Retract, findings, Retracted(map, sheet));
        }

        var instruments = Scored(map, sheet, findings);
        if (instruments.Count == 0)
        {
            findings.Insert(0, new(FindingCode.NothingMapped));
        }

        return new(map, response, instruments.Count == 0 ? ResponseAction.None : ResponseAction.Store, findings, instruments);
    }

    // What was entered in error states nothing; and where its answers were taken out as well, nobody can tell which scores it had.
    private static List<InstrumentScores> Retracted(FormMap map, AnswerSheet sheet)
    {
        var answered = map.Sections.Where(sheet.Has).ToList();
        return [.. (answered.Count > 0 ? answered : map.Sections).Select(section => InstrumentScores.Unstated(map, section))];
    }

    private static List<InstrumentScores> Scored(FormMap map, AnswerSheet sheet, List<Finding> findings)
    {
        var instruments = new List<InstrumentScores>(map.Sections.Count);
        foreach (var section in map.Sections)
        {
            if (sheet.Has(section))
            {
                sheet.AddFindings(section, findings);
                instruments.Add(InstrumentScores.Of(section, sheet, findings));
            }
            else
            {
                findings.Add(new(FindingCode.InstrumentNotAsked, section.Instrument.Key, section.Name));
            }
        }

        return instruments;
    }

    /// <summary>How many scores there are and what is to be done: never a score.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Action}: {Scores.Count(score => score.IsScored)} of {Scores.Count()} scores, {Findings.Count} findings");
}
