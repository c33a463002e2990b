namespace Scales.Data;

/// <summary>The columns of a table and every item that each could be.</summary>
internal sealed class NamedColumns
{
    private readonly IReadOnlyList<string> _names;
    private readonly Dictionary<int, ItemName> _mapped = [];
    private readonly ILookup<ItemName, int> _columns;

    internal NamedColumns(IReadOnlyList<string> names, ColumnMap map, IReadOnlyList<Instrument> instruments)
    {
        _names = names;
        ReadMap(map, instruments);
        var taken = _mapped.Values.ToHashSet();
        var recognised =
            from column in Enumerable.Range(0, names.Count)
            where !_mapped.ContainsKey(column)
            from item in ItemName.MeantBy(names[column], instruments)
            where !taken.Contains(item)
            select (item, column);
        _columns = recognised.Concat(_mapped.Select(pair => (item: pair.Value, column: pair.Key))).ToLookup(pair => pair.item, pair => pair.column);
    }

    /// <summary>The column of each item that is there.</summary>
    internal Dictionary<string, int> ColumnsOf(Instrument instrument) =>
        Of(instrument).ToDictionary(columns => columns.Key.Code, columns => columns.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether all that the main scores of an instrument need is there.</summary>
    internal bool Fits(Instrument instrument) => ItemName.AreMuscles(instrument) ? Of(instrument).Any() : Needed(instrument, []).All(Has);

    /// <summary>What is not there though a score needs it, in a sentence; <see langword="null"/> where nothing lacks.</summary>
    internal string? Lacking(Instrument instrument)
    {
        if (ItemName.AreMuscles(instrument))
        {
            return Of(instrument).Any() ? null : $"{instrument.Key}: no column holds a muscle; name such columns MUSCLE:left and MUSCLE:right, or say in a map which columns they are.";
        }

        var there = Of(instrument).Select(columns => columns.Key).ToHashSet();
        var lacking = Needed(instrument, there).Where(item => !Has(item)).Select(item => item.Code).ToList();
        return lacking.Count == 0 ? null : $"{instrument.Key}: no column holds {string.Join(", ", lacking)}; name columns so, or say in a map which columns they are.";
    }

    /// <summary>Every column that could be two items, and every item that has two columns.</summary>
    internal IEnumerable<string> Ambiguities(IReadOnlyList<Instrument> instruments)
    {
        var items = _columns.Where(columns => instruments.Contains(columns.Key.Instrument)).ToList();
        var unclear =
            from claim in items.SelectMany(columns => columns.Select(column => (column, item: columns.Key)))
            group claim.item by claim.column into claims
            where claims.Count() > 1
            select (Column: claims.Key, Items: claims.ToList());
        foreach (var (column, meant) in unclear.OrderBy(claim => claim.Column).Take(1))
        {
            yield return $"The column \"{_names[column]}\" could be {string.Join(" or ", meant)}, and others may be as unclear; name one instrument, or say in a map which it is.";
        }

        foreach (var columns in items.Where(columns => columns.Count() > 1))
        {
            yield return $"The columns {string.Join(" and ", columns.Select(column => $"\"{_names[column]}\""))} could both be {columns.Key}; say in a map which it is.";
        }
    }

    private IEnumerable<IGrouping<ItemName, int>> Of(Instrument instrument) => _columns.Where(columns => columns.Key.Instrument == instrument);

    private bool Has(ItemName item) => _columns.Contains(item);

    // A score none of whose items are there is not wanted; where a rule looks at the whole form, every item is needed.
    private static IEnumerable<ItemName> Needed(Instrument instrument, HashSet<ItemName> there)
    {
        var begun = instrument.MainScales.Where(scale => scale.Items.Any(item => there.Contains(NameOf(instrument, item)))).ToList();
        bool whole = instrument.Rules.Any(rule => rule.MinimumOnForm > 0) || instrument.MainScales.All(scale => scale.Items.Count == 0);
        var numbers = whole ? Enumerable.Range(1, instrument.Items.Count) : (begun.Count == 0 ? instrument.MainScales : begun).SelectMany(scale => scale.Items).Distinct().Order();
        return numbers.Select(item => NameOf(instrument, item));
    }

    private static ItemName NameOf(Instrument instrument, int item) => new(instrument, instrument.Items[item - 1].Code);

    private void ReadMap(ColumnMap map, IReadOnlyList<Instrument> instruments)
    {
        var problems = new List<string>();
        foreach (var (name, item) in map.Columns)
        {
            var meant = ItemName.MeantBy(item, instruments).ToList();
            if (IndexOf(name) is not { } column)
            {
                problems.Add($"The map names the column \"{name}\", which the table has not.");
            }
            else if (meant.Count > 1)
            {
                problems.Add($"The map gives the column \"{name}\" the item \"{item}\", which could be {string.Join(" or ", meant)}; write one of these.");
            }
            else if (meant.Count == 0 && !ItemName.MeantBy(item, Instruments.All).Any())
            {
                problems.Add(Refusal.NoSuchItem(name, item));
            }
            else if (meant.Count == 1)
            {
                _mapped[column] = meant[0];
            }
        }

        if (problems.Count > 0)
        {
            throw new TableException(problems);
        }
    }

    private int? IndexOf(string name)
    {
        for (int column = 0; column < _names.Count; column++)
        {
            if (_names[column].Trim() == name.Trim())
            {
                return column;
            }
        }

        return null;
    }
}
