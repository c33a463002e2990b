namespace Scales.Tests.Oracles;

/// <summary>The columns of a file of expected scores, and what the library says of a form in each.</summary>
internal sealed class ExpectedScores<TForm>(params (string Column, Func<TForm, double?> Score)[] columns)
    where TForm : Form<TForm>
{
    private const double Tolerance = 1e-12;

    /// <summary>Every form scores as its row says; where the row is not kept, it has no score.</summary>
    internal void AgreeOn(IReadOnlyList<CsvRow> expected, IEnumerable<TForm> forms, Func<CsvRow, bool>? isKept = null) =>
        Assert.Empty(expected.Zip(forms, (row, form) => Disagreements(row, form, isKept?.Invoke(row) ?? true)).SelectMany(disagreements => disagreements));

    private IEnumerable<string> Disagreements(CsvRow row, TForm form, bool isKept) =>
        from column in columns
        let wanted = isKept ? row.Number(column.Column) : null
        let given = column.Score(form)
        where !given.IsCloseTo(wanted, Tolerance)
        select FormattableString.Invariant($"row {row["ID"]}, {column.Column}: {wanted} expected, {given} given");
}
