namespace Scales.Data;

/// <summary>The score of every patient at baseline, for a table in which every visit has a row of its own. It grows with the number of patients, and with nothing else.</summary>
internal sealed class Baselines(int id, int visit, string baselineVisit)
{
    private readonly Dictionary<string, (ColumnScore? Score, long Row)> _scores = new(StringComparer.Ordinal);

    internal void Add(Rows rows, PrintedScores scores)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            if (!IsBaseline(rows, row))
            {
                continue;
            }

            long number = rows.Before + row + 1;
            if (!_scores.TryAdd(PatientAt(rows, row), (scores.Read(rows, row), number)))
            {
                throw Refusal.RepeatedBaseline(_scores[PatientAt(rows, row)].Row, number);
            }
        }
    }

    /// <summary>Whether a row is the baseline itself, which has no change.</summary>
    internal bool IsBaseline(Rows rows, int row) => rows.TextAt(row, visit).Trim() == baselineVisit;

    /// <summary>The baseline of the patient of a row; <see langword="null"/> where there is none.</summary>
    internal ColumnScore? Of(Rows rows, int row) => _scores.TryGetValue(PatientAt(rows, row), out var baseline) ? baseline.Score : null;

    internal int Patients => _scores.Count;

    // Rows without a name are not of one patient.
    private string PatientAt(Rows rows, int row) => rows.TextAt(row, id).Trim() is { Length: > 0 } patient ? patient : throw Refusal.NoPatient(rows.Before + row + 1);
}
