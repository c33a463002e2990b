using System.Globalization;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Scales.Data;

namespace Scales.Peers;

/// <summary>Whole files, warm and in process: all columns are read, the scores are added, everything is written in the same format.</summary>
internal static class FileComparison
{
    internal static void Run(string programs, string scratch, string text, int forms, int rounds, List<string> lacking)
    {
        using var duckDb = new DuckDb(text);
        duckDb.Save(Path.Combine(scratch, "answers.csv"));
        duckDb.Save(Path.Combine(scratch, "answers.parquet"));
        using (var table = TableSource.Open(Path.Combine(scratch, "answers.parquet")))
        using (var arrow = TableSink.Create(Path.Combine(scratch, "answers.ipc"), table.Schema))
        {
            table.CopyTo(arrow);
            arrow.Complete();
        }

        using var node = Resident.Start(scratch, lacking, "node", Path.Combine(programs, "files.mjs"), scratch);
        var offers = Resident.Offers(node, lacking).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"WHOQOL-BREF, {forms:N0} forms, files of 26 columns to files of the same columns, four scores and the number of answers, each a new file, one thread each, warm, in process, {RuntimeInformation.FrameworkDescription}. Medians of {rounds} interleaved rounds."));
        foreach (string format in (string[])["csv", "parquet", "ipc"])
        {
            string from = Path.Combine(scratch, "answers." + format), to = Path.Combine(scratch, "scored." + format);
            double[] Scores() => format == "ipc" ? ArrowScores(to) : duckDb.Scores($"'{to}'");
            double[] Written(Action write)
            {
                write();
                return Scores();
            }

            List<Peer> peers = [new("**Scales.Data**", () => Peer.MedianTime(() => Score(from, to), to), () => Written(() => Score(from, to)))];
            peers.AddRange(offers.Where(offer => offer.Work.EndsWith("_" + format, StringComparison.Ordinal)).Select(offer =>
                new Peer(offer.Description, () => offer.By.Time(offer.Work), () => Written(() => offer.By.Write(offer.Work, to)))));
            if (format != "ipc")
            {
                peers.Add(duckDb.Running(Path.Combine(programs, "score-expert.sql"), "SQL by an expert", from, to));
            }

            Print(format, new(forms, peers), peers[0], rounds);
        }

        lacking.ForEach(lack => Console.WriteLine($"\nNot compared: {lack}."));
    }

    private static void Score(string from, string to)
    {
        using var table = TableSource.Open(from);
        var scoring = TableScoring.Of(table, [WhoqolBref.Instrument], new());
        using var scored = TableSink.Create(to, scoring.Schema);
        scoring.Score(table, scored);
        scored.Complete();
    }

    private static void Print(string format, Comparison comparison, Peer ours, int rounds)
    {
        string agreement = comparison.Agreement();
        comparison.Run(rounds);
        Console.WriteLine($"\n## {format} to {format}\n{agreement}\n");
        foreach (string line in comparison.Table(("Scales.Data", ours)))
        {
            Console.WriteLine(line);
        }
    }

    private static double[] ArrowScores(string path)
    {
        List<double>[] domains = [[], [], [], []];
        using var table = TableSource.Open(path);
        while (table.ReadNext() is { } batch)
        {
            foreach (var (domain, scale) in domains.Zip(["physical", "psychological", "social", "environment"]))
            {
                var scores = (DoubleArray)batch.Column("whoqol_" + scale);
                domain.AddRange(Enumerable.Range(0, scores.Length).Select(form => scores.GetValue(form) ?? double.NaN));
            }
        }

        return [.. domains.SelectMany(scores => scores)];
    }
}
