using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Scales.Research;

/// <summary>Reads a review from JSON: what each part consists of, and what has to fit together across parts.</summary>
internal static class ReviewJson
{
    private const int LongestFile = 4_000_000;
    private const int MostPatients = 10_000_000;
    private const decimal MostEffect = 1_000_000;

    private static readonly JsonDocumentOptions s_options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    internal static bool TryRead(string json, [NotNullWhen(true)] out Review? review, out IReadOnlyList<ReviewMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<ReviewMistake> found = [];
        review = json.Length <= LongestFile ? Read(json, found) : null;
        if (json.Length > LongestFile)
        {
            found.Add(new("the file", FormattableString.Invariant($"has at most {LongestFile} characters")));
        }

        mistakes = found;
        review = found.Count == 0 ? review : null;
        return review is not null;
    }

    private static Review? Read(string json, List<ReviewMistake> mistakes)
    {
        using var document = Open(json, mistakes);
        return document is null ? null : JsonPart.PartOf(document.RootElement, "", ReadReview, mistakes);
    }

    private static JsonDocument? Open(string json, List<ReviewMistake> mistakes)
    {
        try
        {
            return JsonDocument.Parse(json, s_options);
        }
        catch (JsonException mistake)
        {
            mistakes.Add(new("the file", mistake.LineNumber is { } line // A member given twice is found without its line.
                ? FormattableString.Invariant($"is JSON; line {line + 1} is not")
                : "is JSON in which no object has a member twice; one has"));
        }
        catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException)
        {
            mistakes.Add(new("the file", "is text; half of a surrogate pair, which is none, stands in it")); // As it stands, or escaped in a name.
        }

        return null;
    }

    private static Review ReadReview(JsonPart part)
    {
        Review review = new()
        {
            Citation = part.Part("citation", ReadCitation),
            Population = part.Text("population"),
            Domains = part.Texts("domains"),
            References = ReadReferences(part),
            Claims = part.PartOrNull("claims", ReadClaims) ?? new(),
            Studies = part.Parts("studies", StudyJson.Read),
        };
        ReviewJoints.Check(review, part);
        return review;
    }

    private static Dictionary<string, Citation> ReadReferences(JsonPart part)
    {
        Dictionary<string, Citation> references = [];
        part.Parts("references", reference =>
        {
            var citation = ReadCitation(reference);
            if (!references.TryAdd(reference.Text("key"), citation))
            {
                reference.Refuse("key", "is the key of one reference only");
            }

            return citation;
        });
        return references;
    }

    internal static Citation ReadCitation(JsonPart part) => new(part.Text("text"), part.TextOrNull("doi"));

    internal static Age ReadAge(JsonPart part)
    {
        Age age = new(part.NumberOrNull("mean", 0, 130), part.NumberOrNull("median", 0, 130), part.NumberOrNull("lowest", 0, 130), part.NumberOrNull("highest", 0, 130));
        InOrder(part, "highest", age.Lowest, age.Highest);
        return age;
    }

    internal static Dose ReadDose(JsonPart part)
    {
        Dose dose = new(part.Number("lowest", 0, MostEffect), part.Number("highest", 0, MostEffect), part.Text("unit"));
        InOrder(part, "highest", dose.Lowest, dose.Highest);
        return dose;
    }

    internal static Period ReadPeriod(JsonPart part)
    {
        var from = part.Duration("from");
        var to = part.DurationOrNull("to") ?? from;
        if (to < from)
        {
            part.Refuse("to", "is not shorter than \"from\"");
        }

        return new(from, to);
    }

    internal static Effect ReadEffect(JsonPart part)
    {
        var (lower, upper) = (part.NumberOrNull("lower", -MostEffect, MostEffect), part.NumberOrNull("upper", -MostEffect, MostEffect));
        if (lower is null != upper is null)
        {
            part.Refuse("upper", "is given together with \"lower\"");
        }

        decimal improvement = part.Number("improvement", -MostEffect, MostEffect);
        InOrder(part, "improvement", lower, improvement);
        InOrder(part, "upper", improvement, upper);
        var metric = part.Choice<EffectMetric>("metric");
        if ((metric == EffectMetric.PercentResponders && improvement is < 0 or > 100) || (metric == EffectMetric.RiskDifference && improvement is < -100 or > 100))
        {
            part.Refuse("improvement", "is a percentage of patients, from 0 to 100, or the difference of two");
        }

        return new(metric, improvement, lower is { } from && upper is { } to ? (from, to) : null);
    }

    private static ReviewClaims ReadClaims(JsonPart part) => new()
    {
        Patients = Stated(part, "patients", claim => claim.Whole("value", 0, MostPatients)),
        Age = Stated(part, "age", ReadAge),
        MalePercent = Stated(part, "malePercent", claim => claim.Number("value", 0, 100)),
        FollowUp = Stated(part, "followUp", ReadPeriod),
        ComparatorRequired = Stated(part, "comparatorRequired", claim => claim.Truth("value")),
        VotesOn = Stated(part, "votesOn", claim => claim.Choice<VoteBasis>("value")),
        Votes = part.Parts("votes", claim => new VoteClaim(claim.Text("where"), claim.Text("domain"), claim.Choice<VoteBasis>("countedOn"), claim.Texts("for"), claim.Texts("notFor"))),
        Thresholds = part.Parts("thresholds", claim => new ThresholdClaim(
            claim.Text("where"), claim.Texts("measures"), claim.Number("amount", 0, 1000), claim.Text("unit"), claim.Choice("appliedTo", ThresholdSubject.NotStated), claim.Texts("references"))),
        MeasuredInEveryStudy = TextClaims(part, "measuredInEveryStudy"),
        Measured = TextClaims(part, "measured"),
        AdverseEvents = TextClaims(part, "adverseEvents"),
        NoSeriousEvents = Stated(part, "noSeriousEvents", claim => claim.Truth("value")),
    };

    private static Claim<T>? Stated<T>(JsonPart part, string name, Func<JsonPart, T> read) =>
        part.PartOrNull(name, claim => new Claim<T>(claim.Text("where"), read(claim)));

    private static IReadOnlyList<Claim<string>> TextClaims(JsonPart part, string name) =>
        part.Parts(name, claim => new Claim<string>(claim.Text("where"), claim.Text("value")));

    private static void InOrder(JsonPart part, string name, decimal? lowest, decimal? highest)
    {
        if (lowest > highest)
        {
            part.Refuse(name, "is not below the number before it");
        }
    }
}
