using System.Diagnostics;
using System.Net;
using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.AspNetCore.Builder;
using Task = System.Threading.Tasks.Task;

namespace FhirService.Tests;

/// <summary>The service, started as its one command starts it, on a port of its own.</summary>
public sealed class ServiceTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly WebApplication _app = Service.Build(["--urls", "http://127.0.0.1:0"]);
    private readonly HttpClient _client = new();

    private string Address => _app.Urls.First();

    public Task InitializeAsync() => _app.StartAsync();

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_response_comes_back_as_a_transaction()
    {
        var answer = await PostAsync(Response("visit-9", 3));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bundle = FhirJsonDeserializer.STRICT.Deserialize<Bundle>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(Bundle.BundleType.Transaction, bundle.Type);
        Assert.Equal(3, ((Quantity)((Observation)bundle.Entry.Single().Resource!).Value!).Value);
    }

    [Theory]
    [InlineData("CANARY", "Error: NotJson")]
    [InlineData("""{"resourceType":"Patient","id":"CANARY"}""", "Error: OtherResourceType")]
    public async Task What_cannot_be_scored_comes_back_as_findings_that_quote_nothing(string json, string finding)
    {
        var answer = await PostAsync(json);
        string body = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal($"[\"{finding}\"]", body);
    }

    [Fact]
    public async Task A_name_that_is_markup_stays_a_name()
    {
        await PostAsync(Response("visit-8", 3).Replace("Patient/new", "Patient/<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", await _client.GetStringAsync(new Uri($"{Address}/?patient={Uri.EscapeDataString("<script>")}")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_page_shows_the_scores_over_time_in_a_browser()
    {
        string? browser = s_browsers.FirstOrDefault(File.Exists);
        Skip.If(browser is null, "There is no chromium here: apt-get install chromium.");
        await PostAsync(Response("visit-5", 2).Replace("Patient/new", "Patient/example", StringComparison.Ordinal));
        string page = await DumpAsync(browser!, $"{Address}/?patient=Patient/example");
        Assert.Equal(2, Count(page, "<svg"));
        Assert.Equal(5 + 4, Count(page, "<circle"));
        Assert.Equal(2, Count(page, "stroke-dasharray"));
        Assert.Contains("<td>2026-05-11</td><td>2</td><td>-6</td><td class=\"met\">yes", page, StringComparison.Ordinal);
        Assert.Contains("no score", page, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> PostAsync(string json) =>
        _client.PostAsync(new Uri($"{Address}/score"), new StringContent(json, Encoding.UTF8, "application/fhir+json"));

    private static string Response(string id, int pain) =>
        $$"""{"resourceType":"QuestionnaireResponse","id":"{{id}}","questionnaire":"https://hospital.example/fhir/Questionnaire/pain","status":"completed","subject":{"reference":"Patient/new"},"authored":"2026-05-11T10:00:00+02:00","item":[{"linkId":"pain-now","answer":[{"valueInteger":{{pain}}}]}]}""";

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // The page as the browser has it after loading.
    private static async Task<string> DumpAsync(string browser, string address)
    {
        string profile = Directory.CreateTempSubdirectory("browser").FullName;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(browser, ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={profile}", "--dump-dom", address])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return await process.StandardOutput.ReadToEndAsync();
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
