using System.Globalization;
using System.Runtime.InteropServices;
using Scales.Peers;

// What benchmarks/peers/run starts: Scales.Peers PROGRAMS SCRATCH FORMS ROUNDS [files]. The table goes to standard output as Markdown.
string programs = Path.GetFullPath(args[0]), scratch = Path.GetFullPath(args[1]);
int forms = int.Parse(args[2], CultureInfo.InvariantCulture), rounds = int.Parse(args[3], CultureInfo.InvariantCulture);
const int RoundsOfPspp = 3;

var answers = new Answers(forms);
string bytes = Path.Combine(scratch, "answers.bin"), text = Path.Combine(scratch, "answers.txt");
answers.WriteBytes(bytes);
answers.WriteText(text);

List<string> lacking = [];
if (args.Contains("files"))
{
    FileComparison.Run(programs, scratch, text, forms, rounds, lacking);
    return;
}

Console.Error.WriteLine("handing the answers to everyone");
using var python = Resident.Start(scratch, lacking, "/usr/bin/python3", Path.Combine(programs, "score.py"), bytes);
using var r = Resident.Start(scratch, lacking, "Rscript", "--vanilla", Path.Combine(programs, "score.R"), bytes);
using var node = Resident.Start(scratch, lacking, "node", Path.Combine(programs, "score.mjs"), scratch, bytes);
using var duckDb = new DuckDb(text);
Peer[] ours = [.. Ours.Peers(answers)];
List<Peer> peers = [.. ours, .. Resident.Peers(python, lacking), .. Resident.Peers(r, lacking), .. Resident.Peers(node, lacking)];
peers.Add(duckDb.Running(Path.Combine(programs, "score.sql"), "plain SQL"));
peers.Add(duckDb.Running(Path.Combine(programs, "score-expert.sql"), "SQL by an expert"));
if (Pspp.Version() is { } version)
{
    var pspp = new Pspp(scratch, Path.Combine(programs, "score.sps"), forms);
    peers.Add(new($"{version}, the published syntax", pspp.Time, pspp.Scores, RoundsOfPspp));
}
else
{
    lacking.Add("pspp is not installed");
}

var comparison = new Comparison(forms, peers);
string agreement = comparison.Agreement();
comparison.Run(rounds);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"WHOQOL-BREF, four domains, {forms:N0} forms in memory, one thread each, {RuntimeInformation.FrameworkDescription}. Medians of {rounds} interleaved rounds (PSPP: {Math.Min(rounds, RoundsOfPspp)})."));
Console.WriteLine(agreement);
Console.WriteLine();
foreach (string line in comparison.Table(("Scales into the caller's buffer", ours[0]), ("Scales into a fresh array", ours[2])))
{
    Console.WriteLine(line);
}

foreach (string lack in lacking)
{
    Console.WriteLine($"\nNot compared: {lack}.");
}
