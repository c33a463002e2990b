using System.Globalization;

namespace Scales.Data;

/// <summary>The grades of several muscles: their mean in a coding, the highest of them and how many there are.</summary>
internal sealed class MuscleScores : BoundInstrument
{
    private static readonly ScoreRange s_none = new(1, 0); // Every grade has a word or a number of its own.

    private readonly AnswerColumn[] _muscles;
    private readonly List<(RowScores Scores, Func<ReadOnlySpan<byte>, double> Of, bool CanBeRejected)> _columns = [];
    private readonly bool _rejects;

    internal MuscleScores(Binding binding, Statements statements)
    {
        _rejects = statements.Rejects;
        var instrument = binding.Instrument;
        var columns = new List<ScoreColumn>();
        _muscles = instrument == ModifiedAshworth.Instrument ? Modified(binding, statements) : Original(binding, statements);
        if (instrument == ModifiedAshworth.Instrument)
        {
            Add("mean_points", ScoreKind.Score, MeanOf(ModifiedAshworth.All.Select(grade => grade.Points.Value)));
            Add("mean_rank", ScoreKind.Score, MeanOf(ModifiedAshworth.All.Select(grade => grade.Rank.Value)));
            Add("max", ScoreKind.Grade, grades => grades.IsEmpty ? double.NaN : Highest(grades));
            Add("muscles", ScoreKind.Count, grades => grades.Length);
        }
        else
        {
            Add("mean", ScoreKind.Score, MeanOf(Enumerable.Range(0, 6).Select(grade => (double)grade)));
        }

        Columns = columns;

        void Add(string name, ScoreKind kind, Func<ReadOnlySpan<byte>, double> of)
        {
            var column = new ScoreColumn($"{instrument.Prefix}_{name}", kind);
            columns.Add(column);
            _columns.Add((new(column, statements.Summary.Add(column.Name)), of, kind != ScoreKind.Count));
        }
    }

    internal override IReadOnlyList<ScoreColumn> Columns { get; }

    internal override void Score(Rows rows, FindingLog log)
    {
        foreach (var muscle in _muscles)
        {
            muscle.Read(rows, log);
        }

        var rejected = _rejects ? _muscles.SelectMany(muscle => muscle.Refused).Distinct().ToList() : [];
        foreach (var (scores, of, canBeRejected) in _columns)
        {
            var values = scores.Room(rows.Length);
            Fill(values, of);
            Reject(values, canBeRejected ? rejected : []);
            scores.Summarise(canBeRejected ? rejected : []);
        }
    }

    private static AnswerColumn[] Modified(Binding binding, Statements statements)
    {
        var codes = ModifiedAshworth.All.Select((grade, place) => (Text: grade.ToString(), Code: (byte)place)).ToList();
        var words = codes.ToDictionary(grade => grade.Text, grade => grade.Code);
        var numbers = codes.Where(grade => char.IsAsciiDigit(grade.Text[^1])).ToDictionary(grade => decimal.Parse(grade.Text, CultureInfo.InvariantCulture), grade => grade.Code);
        bool inPoints = statements.Options.MasPoints || statements.Options.Map.MasPoints;
        if (inPoints)
        {
            numbers.Add((decimal)ModifiedAshworth.Grade1Plus.Points.Value, words[ModifiedAshworth.Grade1Plus.ToString()]);
        }

        return MusclesOf(binding, item => statements.Words.ReaderOf(item, s_none, statements.DecimalSign, words, numbers), inPoints ? "0, 1, 1.5 or 1+, 2, 3 or 4" : "0, 1, 1+, 2, 3 or 4");
    }

    private static AnswerColumn[] Original(Binding binding, Statements statements)
    {
        var coding = statements.Options.Coding ?? statements.Options.Map.Coding ?? throw Refusal.CodingNotStated();
        var range = coding == AshworthCoding.From0To4 ? Scale.Of<OriginalAshworth0To4>().Scores : Scale.Of<OriginalAshworth1To5>().Scores;
        return MusclesOf(binding, item => statements.Words.ReaderOf(item, range, statements.DecimalSign), $"a whole number from {range}");
    }

    private static AnswerColumn[] MusclesOf(Binding binding, Func<ItemName, AnswerReader> readerOf, string allowed) =>
    [
        .. from muscle in binding.Columns
           let item = new ItemName(binding.Instrument, muscle.Key)
           select new AnswerColumn(item, muscle.Value, readerOf(item), allowed),
    ];

    // The values are whole or halves, so that their sum is exact and the one division rounds correctly.
    private static Func<ReadOnlySpan<byte>, double> MeanOf(IEnumerable<double> values)
    {
        double[] valueOf = [.. values];
        return grades =>
        {
            double sum = 0;
            foreach (byte grade in grades)
            {
                sum += valueOf[grade];
            }

            return sum / grades.Length;
        };
    }

    private static double Highest(ReadOnlySpan<byte> grades)
    {
        byte highest = 0;
        foreach (byte grade in grades)
        {
            highest = Math.Max(highest, grade);
        }

        return highest;
    }

    private void Fill(Span<double> values, Func<ReadOnlySpan<byte>, double> of)
    {
        byte[] grades = new byte[_muscles.Length];
        for (int row = 0; row < values.Length; row++)
        {
            int graded = 0;
            foreach (var muscle in _muscles)
            {
                byte grade = muscle.Answers.Span[row];
                grades[graded] = grade;
                graded += grade == AnswerReader.Missing ? 0 : 1;
            }

            values[row] = of(grades.AsSpan(0, graded));
        }
    }

    private static void Reject(Span<double> values, List<int> rows)
    {
        foreach (int row in rows)
        {
            values[row] = double.NaN;
        }
    }
}
