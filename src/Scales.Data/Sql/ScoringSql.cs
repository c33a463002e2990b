namespace Scales.Data;

/// <summary>The scoring of an instrument as SQL, for a warehouse that holds the answers.</summary>
public static class ScoringSql
{
    /// <summary>One SELECT that gives every column of a table and then the scores of every row, bitwise equal to those of this library.</summary>
    /// <param name="instrument">The instrument: its scores are added up from its items, or are its one item.</param>
    /// <param name="dialect">The SQL of the engine.</param>
    /// <param name="table">The table or view that holds the answers, one form a row, in columns of text or of numbers; a full stop stands between schema and table.</param>
    /// <param name="options">What the statement has to be told of the table and of the scoring.</param>
    /// <remarks>
    /// A missing answer is NULL or a text that is no number, and an answer that is not allowed counts as missing. A row without a score has NULL.
    /// A score whose name is that of a column of answers gets <c>_score</c> behind it.
    /// </remarks>
    /// <exception cref="ArgumentException">The instrument cannot be scored so; or an option is not one of the instrument, or is not stated.</exception>
    public static string Select(Instrument instrument, SqlDialect dialect, string table, ScoringSqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(table);
        var source = new SqlSource(instrument, table, options ?? new());
        return new ScoringStatement(source, dialect, options ?? new()).ToString();
    }
}
