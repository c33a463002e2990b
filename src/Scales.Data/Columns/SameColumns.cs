using Apache.Arrow;

namespace Scales.Data;

/// <summary>Whether rows have the columns that something was prepared for: the same names and types in the same order.</summary>
internal static class SameColumns
{
    /// <summary>Refuses rows of other columns.</summary>
    /// <exception cref="ArgumentException">They differ: the first column that does is named.</exception>
    internal static void Check(Schema expected, Schema given, string parameter)
    {
        if (ReferenceEquals(expected, given))
        {
            return;
        }

        for (int column = 0; column < Math.Max(expected.FieldsList.Count, given.FieldsList.Count); column++)
        {
            var (wanted, found) = (At(expected, column), At(given, column));
            if (wanted?.Name != found?.Name || wanted?.DataType.TypeId != found?.DataType.TypeId)
            {
                throw new ArgumentException(FormattableString.Invariant($"Column {column + 1} is {InWords(found)} where {InWords(wanted)} is expected."), parameter);
            }
        }
    }

    private static Field? At(Schema schema, int column) => column < schema.FieldsList.Count ? schema.GetFieldByIndex(column) : null;

    private static string InWords(Field? field) => field is null ? "none" : $"\"{field.Name}\" ({field.DataType.Name})";
}
