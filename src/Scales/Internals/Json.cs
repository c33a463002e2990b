#if NET
using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scales;

// The converters are public, because a source-generated context in another assembly has to see them.

/// <summary>An answer as a JSON number.</summary>
/// <typeparam name="TAnswer">The type of answer.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerJsonConverter<TAnswer> : JsonConverter<TAnswer>
    where TAnswer : struct, IAnswer<TAnswer>
{
    /// <inheritdoc/>
    public override TAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Json.TryGetWhole(ref reader, out int value) && Answer.TryCreate(value, out TAnswer answer)
            ? answer
            : throw Json.Refusal($"not {default(TAnswer).Noun}: {Answer.Allowed(default(TAnswer).Range)}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TAnswer value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

/// <summary>A value as a JSON string, in the text that it parses from.</summary>
/// <typeparam name="TValue">The type of value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextJsonConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, IParsable<TValue>
{
    /// <inheritdoc/>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TValue.TryParse(reader.GetString(), null, out var value)
            ? value
            : throw Json.Refusal("not a grade");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>What the converter of scores asks of a score whose scale it does not know.</summary>
internal interface IScoreOnScale
{
    JsonConverter CreateConverter();
}

/// <summary>A score as a JSON string that holds its exact fraction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScoreJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IScoreOnScale).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A struct of zero bits needs no constructor, so there is none that trimming could take away.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IScoreOnScale)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}

/// <inheritdoc cref="ScoreJsonConverterFactory"/>
internal sealed class ScoreJsonConverter<TScale> : JsonConverter<Score<TScale>>
    where TScale : struct, IScale
{
    public override Score<TScale> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String && Score<TScale>.TryParse(reader.GetString(), out var score))
        || (reader.TokenType == JsonTokenType.Number && Score<TScale>.TryCreate(reader.GetDouble(), out score))
            ? score
            : throw Json.Refusal($"not a score of the {Scale.Of<TScale>().Name}: a string such as \"375/7\", or a number, from {Scale.Of<TScale>().Scores}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Score<TScale> value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToFraction());
}

/// <summary>A form as a JSON object: its answers under the codes of the items, and what it says of itself.</summary>
/// <typeparam name="TForm">The form.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormJsonConverter<TForm> : JsonConverter<TForm>
    where TForm : Form<TForm>
{
    private const string InstrumentKey = "instrument", Coding = "coding", Rule = "rule", Recall = "recall";
    private static readonly string[] s_codings = ["raw", "already-reversed"], s_recalls = ["not-stated", "24h", "1w"];

    /// <inheritdoc/>
    public override TForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var instrument = Json.InstrumentOf<TForm>();
        var declared = instrument.Defaults;
        var answers = new List<KeyValuePair<string, int?>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Json.Expect(reader.TokenType == JsonTokenType.StartObject, "a form is an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            Json.Expect(names.Add(name), "a name stands twice");
            reader.Read();
            switch (name)
            {
                case InstrumentKey:
                    OneOf(ref reader, InstrumentKey, [instrument.Key]);
                    break;
                case Coding when instrument.HasReversedItems:
                    declared = declared with { Coding = (ReversedItems)(OneOf(ref reader, Coding, s_codings) + 1) };
                    break;
                case Rule:
                    declared = declared with { Rule = instrument.Rules[OneOf(ref reader, Rule, [.. instrument.Rules.Select(rule => rule.Id)])] };
                    break;
                case Recall when declared.Recall is not null:
                    declared = declared with { Recall = (RecallPeriod)OneOf(ref reader, Recall, s_recalls) };
                    break;
                default:
                    answers.Add(new(name, ReadAnswer(ref reader)));
                    break;
            }
        }

        Json.Expect(declared.Coding is not null || !instrument.HasReversedItems, $"\"{Coding}\" must be stated: {string.Join(" or ", s_codings)}");
        return instrument.TryRead(answers, out var read, out var invalid)
            ? instrument.Create(read, declared)
            : throw Json.Refusal($"{instrument.Name}: {string.Join("; ", invalid)}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TForm value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(InstrumentKey, value.Definition.Key);
        for (int item = 1; item <= value.Definition.Items.Count; item++)
        {
            writer.WritePropertyName(value.Definition.Items[item - 1].Code);
            if (value[item] is { } answer)
            {
                writer.WriteNumberValue(answer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        Declare(writer, value.Declared);
        writer.WriteEndObject();
    }

    private static void Declare(Utf8JsonWriter writer, Declarations declared)
    {
        if (declared.Coding is { } coding)
        {
            writer.WriteString(Coding, s_codings[(int)coding - 1]);
        }

        if (declared.Recall is { } recall)
        {
            writer.WriteString(Recall, s_recalls[(int)recall]);
        }

        writer.WriteString(Rule, declared.Rule.Id);
    }

    private static int OneOf(ref Utf8JsonReader reader, string name, string[] allowed)
    {
        int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(allowed, reader.GetString()) : -1;
        Json.Expect(index >= 0, $"\"{name}\" is one of {string.Join(", ", allowed)}");
        return index;
    }

    // A number that is not whole, or does not fit, is out of range for every item; so is a text.
    private static int? ReadAnswer(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        bool whole = Json.TryGetWhole(ref reader, out int value);
        reader.Skip();
        return whole ? value : int.MinValue;
    }
}

/// <summary>What the converters share.</summary>
internal static class Json
{
    // From the digits as they stand: a decimal or a double would round them first.
    internal static bool TryGetWhole(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number
            && WholeNumber.TryRead(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan), out value);
    }

    internal static Instrument<TForm> InstrumentOf<TForm>() where TForm : Form<TForm> => Instruments.All.OfType<Instrument<TForm>>().Single();

    internal static void Expect(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw Refusal(otherwise);
        }
    }

    internal static JsonException Refusal(string why) => new($"The JSON was refused: {why}.");
}
#endif
