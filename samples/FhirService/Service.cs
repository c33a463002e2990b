using Hl7.Fhir.Serialization;
using Scales.Fhir;

namespace FhirService;

/// <summary>The service: one endpoint that scores a response, and one page that shows a patient's scores.</summary>
internal static class Service
{
    private static readonly ReadLimits s_limits = new();

    internal static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = s_limits.Bytes);
        var app = builder.Build();
        var map = FormMap.Load(Path.Combine(AppContext.BaseDirectory, "pain.map.json"));
        var visits = new Visits();
        foreach (byte[] example in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "example.ndjson")).Select(System.Text.Encoding.UTF8.GetBytes))
        {
            visits.Keep(map.Score(example));
        }

        app.MapPost("/score", async (HttpRequest request) => Answer(await ScoreAsync(map, request), visits));
        app.MapGet("/", (string? patient) => Results.Content(new ScorePage(visits, patient ?? visits.Patients[0]).ToHtml(), "text/html; charset=utf-8"));
        return app;
    }

    private static async Task<ResponseScores> ScoreAsync(FormMap map, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return map.Score(body.GetBuffer().AsSpan(0, (int)body.Length), s_limits);
    }

    // The transaction for the FHIR server; or everything that was found, none of which quotes the response.
    private static IResult Answer(ResponseScores scores, Visits visits)
    {
        if (scores.Action == ResponseAction.None)
        {
            return Results.UnprocessableEntity(scores.Findings.Select(finding => finding.ToString()));
        }

        visits.Keep(scores);
        return Results.Text(new FhirJsonSerializer().SerializeToString(scores.ToTransaction()), "application/fhir+json");
    }
}
