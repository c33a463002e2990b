namespace Scales.Data;

/// <summary>The answers that were refused in the rows at hand.</summary>
internal sealed class FindingLog(bool keepValues, IReadOnlyList<string> columns)
{
    private readonly List<Finding> _found = [];

    internal IReadOnlyList<Finding> Found => _found;

    internal void Clear() => _found.Clear();

    /// <summary>Puts the findings of several instruments in the order of the rows.</summary>
    internal void Sort() => _found.Sort((one, other) => one.Row.CompareTo(other.Row));

    internal void Add(Rows rows, int row, int column, ItemName item, InvalidAnswerCode code, string allowed) => Add(rows, row, column, item.ToString(), code, allowed);

    internal void Add(Rows rows, int row, int column, string item, InvalidAnswerCode code, string allowed) => _found.Add(new(
        rows.Before + row + 1, rows.LineOf(row), columns[column], item, code, allowed, keepValues ? rows.TextAt(row, column) : null));
}
