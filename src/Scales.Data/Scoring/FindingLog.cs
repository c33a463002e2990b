namespace Scales.Data;

/// <summary>The answers that were refused in the rows at hand.</summary>
internal sealed class FindingLog(bool keepValues, IReadOnlyList<string> columns)
{
    private List<Finding> _found = [];

    internal IReadOnlyList<Finding> Found => _found;

    internal void Clear() => _found.Clear();

    /// <summary>Puts the findings, which come column by column, in the order of the rows.</summary>
    internal void Sort() => _found = _found.Count < 2 ? _found : [.. _found.OrderBy(finding => finding.Row)];

    internal void Add(Rows rows, int row, int column, ItemName item, InvalidAnswerCode code, string allowed) => Add(rows, row, column, item.ToString(), code, allowed);

    internal void Add(Rows rows, int row, int column, string item, InvalidAnswerCode code, string allowed) => _found.Add(new(
        rows.Before + row + 1, rows.LineOf(row), columns[column], item, code, allowed, keepValues ? rows.TextAt(row, column) : null));
}
