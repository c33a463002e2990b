using System.Diagnostics;
using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Scales.Fhir;
using Scales.Fhir.Rounds;
using Task = System.Threading.Tasks.Task;

// dotnet run -c Release --project benchmarks/Scales.Fhir.Rounds                    both doors in rounds, then NDJSON of 10,000 and 100,000 responses, a process each
// dotnet run -c Release --project benchmarks/Scales.Fhir.Rounds -- lines COUNT DEGREE
// Ratios only: absolute times belong to one machine and one moment.
var map = FormMap.Parse(Responses.Map);
if (args is ["lines", var count, var degree])
{
    await Lines(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(degree, CultureInfo.InvariantCulture));
}
else
{
    Doors(responses: 200, rounds: args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 15);
    Console.WriteLine("\n| Lines | Degree | µs per response | MB per second | Peak working set, MiB | Managed heap at the end, MiB |\n|---|---|---|---|---|---|");
    foreach (string arguments in (string[])["lines 10000 1", "lines 100000 1", "lines 10000 2", "lines 100000 2"])
    {
        using var process = Process.Start(Environment.ProcessPath!, arguments);
        await process.WaitForExitAsync();
    }
}

void Doors(int responses, int rounds)
{
    byte[][] all = [.. Enumerable.Range(0, responses).Select(number => Responses.One(new Random(number), number))];
    string[] texts = [.. all.Select(System.Text.Encoding.UTF8.GetString)];
    var firely = new FhirJsonDeserializer(new DeserializerSettings().UsingMode(DeserializationMode.NoOverflow));
    QuestionnaireResponse[] parsed = [.. texts.Select(firely.Deserialize<QuestionnaireResponse>)];
    (string Name, Action Work, List<double> Times)[] things =
    [
        ("bytes door: JSON to scores", () => Array.ForEach(all, bytes => map.Score(bytes)), []),
        ("Firely parse, then POCO door", () => Array.ForEach(texts, text => map.Score(firely.Deserialize<QuestionnaireResponse>(text))), []),
        ("POCO door alone", () => Array.ForEach(parsed, response => map.Score(response)), []),
        ("bytes door and four Observations with their panel", () => Array.ForEach(all, bytes => map.Score(bytes).ToObservations()), []),
    ];
    for (int round = -5; round < rounds; round++)
    {
        foreach (var (_, work, times) in things)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / responses);
            }
        }
    }

    Console.WriteLine(FormattableString.Invariant($"{all[0].Length:N0} bytes a response, {responses} responses, {rounds} rounds\n\n| What | µs per response | times the bytes door |\n|---|---|---|"));
    foreach (var (name, _, times) in things)
    {
        Console.WriteLine(FormattableString.Invariant($"| {name} | {Median(times):0.0} | {Median(times.Zip(things[0].Times, (time, bytes) => time / bytes)):0.0} |"));
    }
}

async Task Lines(int count, int degree)
{
    long scored = 0;
    await foreach (var warmUp in map.ScoreLinesAsync(Responses.Lines(500), degree))
    {
        scored += warmUp.Scores.Instruments.Count;
    }

    scored = 0;
    long start = Stopwatch.GetTimestamp();
    await foreach (var line in map.ScoreLinesAsync(Responses.Lines(count), degree))
    {
        scored += line.Scores.Scores.Count(score => score.IsScored);
    }

    double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    double bytes = Responses.One(new Random(1), 1).Length + 1;
    using var self = Process.GetCurrentProcess();
    Console.WriteLine(FormattableString.Invariant($"| {count:N0} ({scored:N0} scores) | {degree} | {time:0.0} | {bytes / time:0} | {self.PeakWorkingSet64 / 1048576.0:0} | {GC.GetTotalMemory(true) / 1048576.0:0.0} |"));
}

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
