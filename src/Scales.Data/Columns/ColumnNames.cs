using Apache.Arrow;

namespace Scales.Data;

/// <summary>The names of the columns of a table, to find those that were asked for: what is not there is gathered and refused at once.</summary>
internal sealed class ColumnNames(Schema table)
{
    private readonly List<string> _problems = [];

    internal IReadOnlyList<string> All { get; } = [.. table.FieldsList.Select(field => field.Name)];

    /// <summary>Where a column stands; what is returned for one that is not there comes to nothing, because <see cref="Check"/> refuses it.</summary>
    internal int IndexOf(string name)
    {
        int index = All.TakeWhile(one => one.Trim() != name.Trim()).Count();
        if (index == All.Count)
        {
            _problems.Add($"The table has no column \"{name}\".");
        }

        return index;
    }

    /// <summary>Refuses names that the table has already.</summary>
    internal void CheckFree(IEnumerable<string> names)
    {
        _problems.AddRange(names.Where(name => All.Contains(name)).Select(name => $"The table has a column \"{name}\" already, which would be added; rename it."));
        Check();
    }

    internal void Check()
    {
        if (_problems.Count > 0)
        {
            throw new TableException(_problems);
        }
    }
}
