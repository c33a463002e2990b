using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scales.Tests.Oracles;

/// <summary>The cases that were worked out one by one, by hand or in a publication.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly Dictionary<(string Instrument, string Case), CsvRow> s_examples =
        OracleFiles.Read("worked_examples.csv").ToDictionary(row => (row["instrument"], row["case"]));

    private static readonly Dictionary<string, Func<JsonObject, JsonObject>> s_answers = new()
    {
        ["NRS"] = NrsExamples.Answer,
        ["VAS"] = VasExamples.Answer,
        ["NPSI"] = NpsiExamples.Answer,
        ["BPI"] = BpiExamples.Answer,
        ["MAS"] = ModifiedAshworthExamples.Answer,
        ["Ashworth"] = OriginalAshworthExamples.Answer,
        ["Penn"] = PennExamples.Answer,
        ["WHOQOL-BREF"] = WhoqolExamples.Answer,
    };

    // What the library does not answer, on purpose: nothing else may be left unanswered.
    private static readonly string[] s_unanswered =
    [
        "collapse_1plus_to_1", "*_collapse_1", // Scoring 1+ as 1 hides a step that the rater saw: it is not a coding here.
        "percent_reduction_1_5", "percent_reduction_0_4", // A percentage of an Ashworth grade depends on the numbering: it does not compile.
        "optional_prorated_*", "optional_mean_of_3", // No rule for these missing answers was published.
        "naive_*", "trap_*", "wrong_if_*", "warning", "rule", // Explanations, and what a wrong program would say.
    ];

    public static TheoryData<string, string> Examples => Cases.Of(s_examples.Keys);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_library_answers_as_worked_out(string instrument, string @case) =>
        Assert.NotEmpty(KeysChecked(s_examples[(instrument, @case)]));

    [Fact]
    public void All_133_examples_and_their_811_keys_are_visited()
    {
        var keys = s_examples.Values.SelectMany(KeysChecked).ToArray();

        Assert.Equal(133, s_examples.Count);
        Assert.Equal(s_answers.Keys.Order(), s_examples.Keys.Select(example => example.Instrument).Distinct().Order());
        Assert.Equal(811, keys.Length);
    }

    [Fact]
    public void Every_pattern_of_what_is_left_out_is_needed() =>
        Assert.All(s_unanswered, pattern => Assert.Contains(s_examples.Values.SelectMany(example => Parsed(example, "expected")), key => Matches(pattern, key.Key)));

    [Fact]
    public void Every_token_that_is_no_grade_is_refused_by_itself() => Assert.All(
        Parsed(s_examples[("MAS", "invalid tokens")], "inputs")["grades"]!.Texts(), token => Assert.False(ModifiedAshworth.TryParse(token, out _), token));

    private static IReadOnlyList<string> KeysChecked(CsvRow example) =>
        [.. KeysChecked(Parsed(example, "expected"), Answer(example["instrument"], Parsed(example, "inputs")))];

    // Asserts as it goes; a key that is neither answered nor left out on purpose is a failure.
    private static IEnumerable<string> KeysChecked(JsonObject expected, JsonObject answers)
    {
        foreach (var (key, wanted) in expected)
        {
            if (!answers.TryGetPropertyValue(key, out var given))
            {
                Assert.True(s_unanswered.Any(pattern => Matches(pattern, key)), $"{key} is neither answered nor left out on purpose.");
            }
            else if (wanted is JsonObject parts)
            {
                foreach (string part in KeysChecked(parts, Assert.IsType<JsonObject>(given)))
                {
                    yield return $"{key}.{part}";
                }
            }
            else
            {
                Assert.True(Agree(key, wanted, given), $"{key}: {wanted?.ToJsonString() ?? "null"} was expected, {given?.ToJsonString() ?? "null"} is given.");
                yield return key;
            }
        }
    }

    // Numbers stand in the file with ten decimals. Of a refusal, the sentence has to name what is allowed.
    private static bool Agree(string key, JsonNode? wanted, JsonNode? given) => (wanted?.GetValueKind(), given?.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Math.Abs(wanted!.Deserialize<double>() - given!.Deserialize<double>()) <= 1e-9,
        (JsonValueKind.String, JsonValueKind.String) when key == "error" => $"{given}".Contains($"{wanted}".Split(' ')[^1].Replace("-", " to ", StringComparison.Ordinal), StringComparison.Ordinal),
        _ => JsonNode.DeepEquals(wanted, given),
    };

    // Only what the library itself throws is a refusal.
    private static JsonObject Answer(string instrument, JsonObject inputs)
    {
        try
        {
            return s_answers[instrument](inputs);
        }
        catch (Exception refusal) when (refusal.Source == typeof(Scale).Assembly.GetName().Name)
        {
            return new() { ["error"] = refusal.Message, ["valid"] = false };
        }
    }

    private static bool Matches(string pattern, string key) => FileSystemName.MatchesSimpleExpression(pattern, key);

    private static JsonObject Parsed(CsvRow example, string column) => JsonNode.Parse(example[column])!.AsObject();
}
