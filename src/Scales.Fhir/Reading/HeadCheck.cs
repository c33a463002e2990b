using System.Text.RegularExpressions;

namespace Scales.Fhir.Reading;

/// <summary>What is to be said about the head of a response before its answers are looked at.</summary>
internal static partial class HeadCheck
{
    internal static void AddFindings(FormMap map, Response response, List<Finding> findings)
    {
        Add(findings, OfStatus(response.Status, map));
        Add(findings, map.Accepts(response.Questionnaire));
        Add(findings, response.Subject.IsEmpty || !response.Subject.MayBePatient ? FindingCode.SubjectMissing : null);
        Add(findings, IdOf(response) is null && response.Identifier is null ? FindingCode.NotIdentified : null);
        Add(findings, OfTime(response.Authored));
    }

    /// <summary>The id, where it is one as FHIR has them.</summary>
    internal static string? IdOf(Response response) => response.Id is { } id && Id().IsMatch(id) ? id : null;

    /// <summary>The time as it stands in the response, where it is exact to the day: of a time without a zone the date.</summary>
    internal static string? TimeOf(string? authored) => OfTime(authored) switch
    {
        null => authored,
        FindingCode.TimeWithoutZone => authored![..10],
        _ => null,
    };

    /// <summary>Whether it is a full time, as an instant has to be.</summary>
    internal static bool IsInstant(string time) => time.Length > 10;

    private static FindingCode? OfStatus(string? status, FormMap map) => status switch
    {
        "completed" or "amended" => null,
        "stopped" => FindingCode.Stopped,
        "in-progress" => map.AcceptsInProgress ? FindingCode.Preliminary : FindingCode.InProgress,
        "entered-in-error" => FindingCode.EnteredInError,
        null or "" => FindingCode.StatusMissing,
        _ => FindingCode.StatusUnknown,
    };

    private static FindingCode? OfTime(string? authored)
    {
        bool isDate = authored?.Length >= 10 && DateOnly.TryParseExact(authored.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
        return authored is null ? FindingCode.TimeMissing
            : !isDate ? FindingCode.TimeUnusable
            : authored.Length == 10 || Zoned().IsMatch(authored.AsSpan(10)) ? null
            : Unzoned().IsMatch(authored.AsSpan(10)) ? FindingCode.TimeWithoutZone
            : FindingCode.TimeUnusable;
    }

    private static void Add(List<Finding> findings, FindingCode? code)
    {
        if (code is { } found)
        {
            findings.Add(new(found));
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9.\-]{1,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"^T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)\z")]
    private static partial Regex Zoned();

    [GeneratedRegex(@"^T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\.[0-9]{1,9})?)?\z")]
    private static partial Regex Unzoned();
}
