using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Scales.Peers;

/// <summary>A program that holds the answers in its own form, and scores whenever it is told to; score.py says how it is spoken to.</summary>
internal sealed class Resident : IDisposable
{
    private readonly string _name;
    private readonly string _scratch;
    private readonly Process _process;

    internal Resident(string scratch, params string[] command)
    {
        _name = Path.GetFileName(command[0]);
        _scratch = scratch;
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>What the program offers, by name; what it lacks it says, and that is added to the list.</summary>
    internal static IEnumerable<(string Work, string Description, Resident By)> Offers(Resident? resident, List<string> lacking)
    {
        while (resident?._process.StandardOutput.ReadLine() is { Length: > 0 } line)
        {
            string[] parts = line.Split('\t');
            if (parts[0].Length == 0)
            {
                lacking.Add(parts[1]);
            }
            else
            {
                yield return (parts[0], parts[1], resident);
            }
        }
    }

    /// <summary>What the program offers to do with the forms in memory.</summary>
    internal static IEnumerable<Peer> Peers(Resident? resident, List<string> lacking) =>
        Offers(resident, lacking).Select(offer => new Peer(offer.Description, () => offer.By.Time(offer.Work), () => offer.By.Scores(offer.Work)));

    internal static Resident? Start(string scratch, List<string> lacking, params string[] command)
    {
        try
        {
            return new(scratch, command);
        }
        catch (Win32Exception)
        {
            lacking.Add($"{command[0]} is not installed");
            return null;
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    internal double Time(string work) => double.Parse(Ask(work), CultureInfo.InvariantCulture);

    internal void Write(string work, string path) => _ = Ask($"{work} {path}");

    private double[] Scores(string work)
    {
        string path = Path.Combine(_scratch, "scores.bin");
        Write(work, path);
        return MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(path)).ToArray();
    }

    private string Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{_name} has stopped.");
    }
}
