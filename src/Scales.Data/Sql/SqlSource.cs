using System.Diagnostics.CodeAnalysis;

namespace Scales.Data;

/// <summary>The table that is scored: which of its columns hold the items of an instrument. What cannot be scored is refused here.</summary>
internal sealed class SqlSource
{
    private readonly IReadOnlyDictionary<string, string?> _columns;

    internal SqlSource(Instrument instrument, string table, ScoringSqlOptions options)
    {
        (Instrument, Table, _columns) = (instrument, table.Split('.'), options.Columns);
        RefuseIf(instrument.MainScales[0].Items.Count == 0 && (instrument.Items.Count != 1 || instrument.Scales.Count != 1), $"The {instrument.Name} is not scored in SQL: its scores are not added up from whole numbers. Use the command or the library.");
        RefuseIf(options.Coding is null && instrument.Scales.Any(scale => scale.Items.Any(scale.Reverses)), $"Items of the {instrument.Name} count from the other end: state whether their answers are raw or already reversed.");
        RefuseIf(options.Coding is not (null or ReversedItems.Raw or ReversedItems.AlreadyReversed), "The coding of reversed items is raw or already reversed.");
        RefuseIf(options.Rule is { } rule && !instrument.Rules.Contains(rule), instrument.Rules.Count == 0 ? $"The {instrument.Name} has no rules for missing answers." : $"The rules of the {instrument.Name} are {string.Join(", ", instrument.Rules)}.");
        RefuseIf(_columns.Keys.Except(instrument.Items.Select(item => item.Code)).Any(), $"The items of the {instrument.Name} are {string.Join(", ", instrument.Items.Select(item => item.Code))}.");
        RefuseIf(!Table.Concat(Columns).All(IsName), "A table and its columns have names, without the character NUL in them.");
        RefuseIf(Columns.Distinct(StringComparer.Ordinal).Count() < Columns.Count(), "One column is named for two items: each item has a column of its own.");
        RefuseIf(!instrument.MainScales.Any(Holds), $"The columns give no score of the {instrument.Name}: no scale has all its items.");
    }

    internal Instrument Instrument { get; }

    /// <summary>The parts of the name of the table.</summary>
    internal IReadOnlyList<string> Table { get; }

    /// <summary>The items that have a column.</summary>
    internal IEnumerable<Item> Items => Instrument.Items.Where(item => ColumnOf(item) is not null);

    /// <summary>The column of an item; <see langword="null"/> where the table has none.</summary>
    internal string? ColumnOf(Item item) => _columns.TryGetValue(item.Code, out string? column) ? column : item.Code;

    /// <summary>Whether every item of a scale has a column.</summary>
    internal bool Holds(Scale scale) => scale.Items.All(item => ColumnOf(Instrument.Items[item - 1]) is not null);

    /// <summary>The name of a column of results, which is not that of a column of answers.</summary>
    internal string Free(string name) => Columns.Contains(name) ? name + "_score" : name;

    private IEnumerable<string> Columns => Items.Select(item => ColumnOf(item)!);

    private static bool IsName(string name) => name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal);

    private static void RefuseIf([DoesNotReturnIf(true)] bool wrong, string sentence)
    {
        if (wrong)
        {
            throw new ArgumentException(sentence);
        }
    }
}
