using Scales.Data;

namespace Scales.Tool;

/// <summary>The patients of a trial as a table has them: each in an arm, with a score at two visits or none.</summary>
internal sealed class TrialReader
{
    private const int MostArms = 20;

    private readonly Dictionary<string, Patient> _patients = new(StringComparer.Ordinal);
    private readonly ScaleColumn _scale;

    private TrialReader(ScaleColumn scale) => _scale = scale;

    /// <summary>How many scores were refused; their visits count as missed.</summary>
    internal int Invalid { get; private set; }

    /// <summary>The names of the arms, as they come up.</summary>
    internal IReadOnlyList<string> Arms => [.. _patients.Values.Select(patient => patient.Arm).Distinct()];

    /// <summary>The two visits of every patient of an arm.</summary>
    internal IEnumerable<ColumnChange> PatientsOf(string arm) =>
        from patient in _patients.Values where patient.Arm == arm select _scale.Compare(patient.Baseline, patient.FollowUp);

    internal static TrialReader Read(TableSource source, ScaleColumn scale, int? mostParts, Visits visits, string? followUpVisit, string arm, CancellationToken cancellation)
    {
        var names = new ColumnNames(source.Schema);
        var log = new FindingLog(keepValues: false, names.All);
        var (trial, armColumn) = (new TrialReader(scale), names.IndexOf(arm));
        Action<Rows, int> read = visits switch
        {
            SideBySide side => trial.ReaderOf(Scores(side.Baseline), Scores(side.FollowUp), armColumn),
            OneBelowAnother below => trial.ReaderOf(names.IndexOf(below.Id), names.IndexOf(below.Visit), below.BaselineVisit, followUpVisit!, Scores(below.Value), armColumn),
            _ => throw new ArgumentNullException(nameof(visits)),
        };
        names.Check();
        foreach (var (rows, row) in StudyTable.EachRow(source, cancellation))
        {
            read(rows, row);
        }

        trial.Invalid = log.Found.Count;
        trial.Check(visits is OneBelowAnother);
        return trial;

        PrintedScores Scores(string column) => new(scale, names.IndexOf(column), mostParts ?? Math.Max(1, scale.Scale.Items.Count), source.DecimalSign, log);
    }

    private Action<Rows, int> ReaderOf(PrintedScores baseline, PrintedScores followUp, int arm) => (rows, row) =>
        _patients.Add(FormattableString.Invariant($"{NumberOf(rows, row)}"), new(ArmAt(rows, row, arm), NumberOf(rows, row)) { Baseline = baseline.Read(rows, row), FollowUp = followUp.Read(rows, row) });

    private Action<Rows, int> ReaderOf(int id, int visit, string baselineVisit, string followUpVisit, PrintedScores scores, int arm) => (rows, row) =>
    {
        var patient = PatientAt(rows, row, id, arm);
        string name = rows.TextAt(row, visit).Trim();
        if (name == baselineVisit)
        {
            patient.BaselineRow = Once(patient.BaselineRow, NumberOf(rows, row), "the baseline");
            patient.Baseline = scores.Read(rows, row);
        }
        else if (name == followUpVisit)
        {
            patient.FollowUpRow = Once(patient.FollowUpRow, NumberOf(rows, row), "the follow-up");
            patient.FollowUp = scores.Read(rows, row);
        }
    };

    private Patient PatientAt(Rows rows, int row, int id, int arm)
    {
        var (key, name, number) = (rows.TextAt(row, id).Trim(), ArmAt(rows, row, arm), NumberOf(rows, row));
        if (key.Length == 0)
        {
            throw Refusal.NoPatient(number);
        }

        if (!_patients.TryGetValue(key, out var patient))
        {
            _patients.Add(key, patient = new(name, number));
        }

        return patient.Arm == name ? patient : throw new TableException(FormattableString.Invariant(
            $"Rows {patient.Row} and {number} are of one patient and name different arms; a patient is in one arm."));
    }

    private static string ArmAt(Rows rows, int row, int column) => rows.TextAt(row, column).Trim() is { Length: > 0 } arm
        ? arm
        : throw new TableException(FormattableString.Invariant($"Row {NumberOf(rows, row)} names no arm; fill in the column of --arm."));

    private static long NumberOf(Rows rows, int row) => rows.Before + row + 1;

    private static long Once(long? earlier, long row, string what) => earlier is { } first
        ? throw new TableException(FormattableString.Invariant($"Rows {first} and {row} are both {what} of one patient; keep one of them."))
        : row;

    private void Check(bool haveVisits)
    {
        string? problem = (_patients.Count, Arms.Count) switch
        {
            (0, _) => "The table has no rows.",
            (_, > MostArms) => FormattableString.Invariant($"The column of --arm names more than {MostArms} arms; is it the column of the arm?"),
            _ when haveVisits && _patients.Values.All(patient => patient.BaselineRow is null) => "No row is of the baseline visit; write its name as the table does: --baseline-visit.",
            _ when haveVisits && _patients.Values.All(patient => patient.FollowUpRow is null) => "No row is of the follow-up visit; write its name as the table does: --follow-up-visit.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new TableException(problem);
        }
    }

    private sealed class Patient(string arm, long row)
    {
        internal string Arm => arm;

        internal long Row => row;

        internal ColumnScore? Baseline { get; set; }

        internal ColumnScore? FollowUp { get; set; }

        internal long? BaselineRow { get; set; }

        internal long? FollowUpRow { get; set; }
    }
}
