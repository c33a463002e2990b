namespace Scales.Data;

/// <summary>Which columns of a table hold the items of an instrument.</summary>
internal sealed class Binding
{
    private readonly Dictionary<string, int> _columns;

    private Binding(Instrument instrument, Dictionary<string, int> columns) => (Instrument, _columns) = (instrument, columns);

    internal Instrument Instrument { get; }

    /// <summary>The codes of the items that are there, each with its column.</summary>
    internal IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>The column of an item; <see langword="null"/> where it is not in the table.</summary>
    internal int? ColumnOf(Item item) => _columns.TryGetValue(item.Code, out int column) ? column : null;

    /// <summary>Whether every item of a scale is there.</summary>
    internal bool Holds(Scale scale) => scale.Items.All(item => ColumnOf(Instrument.Items[item - 1]) is not null);

    /// <summary>Finds the columns of some instruments, or of all that fit.</summary>
    /// <param name="names">The names of the columns.</param>
    /// <param name="wanted">The instruments; <see langword="null"/> for all that the columns fit.</param>
    /// <param name="map">What the site says of its columns.</param>
    /// <exception cref="TableException">A name could mean two items, an item has two columns, or items are not there.</exception>
    internal static IReadOnlyList<Binding> Find(IReadOnlyList<string> names, IReadOnlyList<Instrument>? wanted, ColumnMap map)
    {
        var named = new NamedColumns(names, map, wanted ?? Instruments.All);
        var instruments = wanted ?? [.. Instruments.All.Where(named.Fits)];
        if (instruments.Count == 0)
        {
            throw new TableException("The columns fit no instrument; see the names in `scales list`, or say in a map which columns are which items.");
        }

        var problems = named.Ambiguities(instruments).ToList();
        problems.AddRange(problems.Count > 0 ? [] : instruments.Select(named.Lacking).OfType<string>());
        return problems.Count == 0 ? [.. instruments.Select(instrument => new Binding(instrument, named.ColumnsOf(instrument)))] : throw new TableException(problems);
    }
}
