using System.Text;
using System.Text.Json;

namespace Scales.Fhir.Reading;

/// <summary>The names that are known in one kind of JSON object, no more than 32, the frequent ones first.</summary>
internal sealed class PropertyNames(params string[] names)
{
    private readonly byte[][] _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    internal string this[int index] => names[index];

    /// <summary>Which name the reader stands on; -1 where it is none of these.</summary>
    internal int IndexOf(in Utf8JsonReader reader)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (reader.ValueIsEscaped ? reader.ValueTextEquals(_utf8[i]) : reader.ValueSpan.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
