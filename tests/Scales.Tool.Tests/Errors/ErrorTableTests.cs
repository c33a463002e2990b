using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Scales.Tool.Tests;

/// <summary>Inputs that the command refuses, one a row of errors.csv: what it says to each of them, and that it leaves nothing.</summary>
/// <remarks>In the table, INPUT, MAP and OUTPUT in the command are files of the test; \n, \t, \r and \xFF in a file are bytes.</remarks>
public class ErrorTableTests
{
    public static TheoryData<string, string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string, string>();
            using var reader = CsvReader.FromFile(Path.Combine(Repository.Root, "tests", "Scales.Tool.Tests", "Errors", "errors.csv"));
            while (reader.Read())
            {
                cases.Add(reader.GetString("case"), reader.GetString("command"), reader.GetString("input"), reader.GetString("map"), reader.GetString("message"));
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_input_gets_its_message_and_leaves_nothing(string name, string command, string input, string map, string message)
    {
        using var desk = new Desk();
        string extension = Regex.Match(command, @"INPUT(\.\w+)").Groups[1].Value;
        File.WriteAllBytes(desk["input" + extension], Bytes(input));
        desk.Put("map.json", map);
        string[] before = [.. desk.Files];
        string[] args = [.. command.Split(' ').Select(word => Regex.Replace(word, "^(INPUT|OUTPUT|MAP)", match => desk[match.Value.ToLowerInvariant()] + (match.Value == "MAP" ? ".json" : "")))];
        var ran = desk.Run(Bytes(input), args);
        Assert.True(ran.Exit == CommandLine.CouldNotRun, name);
        Assert.Equal(message + "\n", ran.Error);
        Assert.Equal(before, desk.Files);
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(Regex.Replace(text, @"\\(n|t|r|x[0-9A-F]{2})", match => match.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        _ => ((char)System.Convert.ToByte(match.Value[2..], 16)).ToString(),
    }));
}
