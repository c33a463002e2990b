using System.Text.Json;

namespace Scales.Data;

/// <summary>Which columns of a site are which items, and how the site writes a missing answer: read from a JSON file.</summary>
/// <remarks><c>{"columns": {"pain_worst": "bpi.worst"}, "missing": ["-1", "99"], "alreadyReversed": true, "masText": "points", "unit": "mm", "coding": "0-4"}</c>; every part may be left out.</remarks>
public sealed record ColumnMap
{
    /// <summary>The map that says nothing: columns are known by their names.</summary>
    public static ColumnMap None { get; } = new();

    /// <summary>The item that a column holds, by the name of the column: <c>whoqol-bref.Q3</c>, or <c>Q3</c> where that is clear.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The words and numbers that stand for a missing answer, besides an empty cell and <c>NA</c>, <c>N/A</c>, <c>n/a</c>, <c>NaN</c> and a full stop.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether the items that count from the other end are turned round already; <see langword="null"/> where the map does not say.</summary>
    public bool? AlreadyReversed { get; init; }

    /// <summary>Whether 1.5 stands for the Modified Ashworth grade 1+.</summary>
    public bool MasPoints { get; init; }

    /// <summary>The unit of the VAS; <see langword="null"/> where the map does not say.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>The numbering of the original Ashworth scale; <see langword="null"/> where the map does not say.</summary>
    public AshworthCoding? Coding { get; init; }

    /// <summary>The column that the map names for an item of an instrument, by the code of the item.</summary>
    /// <exception cref="TableException">Two columns are the same item, a column is an item that no instrument has, or a number is missing and an answer at once.</exception>
    public IReadOnlyDictionary<string, string?> ColumnsOf(Instrument instrument)
    {
        var columns = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<string>();
        foreach (var (column, item) in Columns)
        {
            var meant = ItemName.MeantBy(item, [instrument]).Cast<ItemName?>().FirstOrDefault();
            if (meant is null && !ItemName.MeantBy(item, Instruments.All).Any())
            {
                problems.Add(Refusal.NoSuchItem(column, item));
            }
            else if (meant is { } own && !columns.TryAdd(own.Code, column))
            {
                problems.Add($"The map gives both \"{columns[own.Code]}\" and \"{column}\" the item {own}.");
            }
        }

        CheckMissing(instrument);
        return problems.Count == 0 ? columns : throw new TableException(problems);
    }

    private void CheckMissing(Instrument instrument)
    {
        var words = new MissingWords(this);
        foreach (var item in instrument.Items)
        {
            words.CheckApart(new(instrument, item.Code), number => number >= item.Range.Lowest && number <= item.Range.Highest);
        }
    }

    /// <summary>Reads a map from a file.</summary>
    /// <exception cref="TableException">There is no such file, or it is no map: everything that is wrong with it is said.</exception>
    public static ColumnMap Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableException($"The map {path} cannot be read: {Refusal.Reason(failure)}");
        }
    }

    /// <summary>Reads a map from its JSON.</summary>
    /// <exception cref="TableException">It is no map: everything that is wrong with it is said.</exception>
    public static ColumnMap Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new MapReader().Read(document.RootElement);
        }
        catch (JsonException failure)
        {
            throw new TableException(FormattableString.Invariant($"The map is not JSON: see its line {failure.LineNumber + 1}."));
        }
    }
}
