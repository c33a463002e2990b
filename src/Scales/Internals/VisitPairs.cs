namespace Scales;

/// <summary>Where the changes of many patients go; a column that is not wanted is empty.</summary>
internal readonly ref struct PairColumns(int forms, Span<double> points, Span<double> percent, Span<Responder> responders)
{
    internal int Forms => forms;

    internal Span<double> Points { get; } = points;

    internal Span<double> Percent { get; } = percent;

    internal Span<Responder> Responders { get; } = responders;
}

/// <summary>Every pair of scores that a baseline and a follow-up can have on a scale, and what each threshold says of it.</summary>
internal sealed class VisitPairs<TScale>
    where TScale : struct, IScale
{
    private const int Block = 256;
    private const short None = -1;

    private readonly Plan _plan;
    private readonly WordKernel _kernel;
    private readonly int _column;
    private readonly int _lowest;
    private readonly Score<TScale>[] _scores;
    private readonly short[] _scoreOf;
    private readonly byte[][] _responders;

    internal VisitPairs(Plan plan, int column, MissingRule rule, ReadOnlySpan<Threshold<TScale>> thresholds)
    {
        (_plan, _kernel, _column, _lowest) = (plan, new(plan), column, Scale.Of<TScale>().Scores.Lowest);
        (_scores, _scoreOf) = Distinct(plan.LaneAt(column), Scale.Of<TScale>(), rule);
        _responders = new byte[thresholds.Length][];
        for (int i = 0; i < thresholds.Length; i++)
        {
            _responders[i] = Judge(thresholds[i]);
        }
    }

    /// <summary>Compares all patients; false as soon as an answer is not allowed.</summary>
    internal bool TryCompare(AnswerTable baseline, AnswerTable followUp, PairColumns columns)
    {
        Span<short> before = stackalloc short[Block], after = stackalloc short[Block];
        for (int from = 0; from < columns.Forms; from += Block)
        {
            int count = Math.Min(Block, columns.Forms - from);
            if (!TryRead(baseline, from, before.Slice(0, count)) || !TryRead(followUp, from, after.Slice(0, count)))
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                Compare(before[i], after[i], from + i, columns);
            }
        }

        return true;
    }

    private bool TryRead(AnswerTable answers, int from, Span<short> scores)
    {
        Span<ulong> forms = stackalloc ulong[scores.Length];
        _kernel.Add(answers, from, forms);
        bool allowed = _kernel.TrySettle(forms);
        var key = _plan.KeyOf(_column);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = allowed ? _scoreOf[key.Of(forms[i])] : None;
        }

        return allowed;
    }

    private void Compare(int before, int after, int patient, PairColumns columns)
    {
        bool both = before >= 0 && after >= 0;
        if (columns.Points.Length > 0)
        {
            columns.Points[patient] = both ? Points(_scores[before], _scores[after]) : double.NaN;
        }

        if (columns.Percent.Length > 0)
        {
            columns.Percent[patient] = both ? Percent(_scores[before], _scores[after]) : double.NaN;
        }

        for (int i = 0; columns.Responders.Length > 0 && i < _responders.Length; i++)
        {
            columns.Responders[(i * columns.Forms) + patient] = both
                ? (Responder)_responders[i][(before * _scores.Length) + after]
                : before < 0 ? Responder.MissingBaseline : Responder.MissingFollowUp;
        }
    }

    private static double Points(Score<TScale> baseline, Score<TScale> followUp)
    {
        var (before, after) = (baseline.AboveLowest, followUp.AboveLowest);
        return (double)(((long)after.Numerator * before.Denominator) - ((long)before.Numerator * after.Denominator)) / ((long)before.Denominator * after.Denominator);
    }

    private double Percent(Score<TScale> baseline, Score<TScale> followUp)
    {
        long before = Numerator(baseline), after = Numerator(followUp);
        long fall = (before * followUp.AboveLowest.Denominator) - (after * baseline.AboveLowest.Denominator);
        return before == 0 ? double.NaN : (double)(-100 * fall) / (before * followUp.AboveLowest.Denominator);
    }

    private long Numerator(Score<TScale> score) => ((long)_lowest * score.AboveLowest.Denominator) + score.AboveLowest.Numerator;

    private static (Score<TScale>[] Scores, short[] ScoreOf) Distinct(Lane lane, Scale scale, MissingRule rule)
    {
        short[] scoreOf = new short[default(Field).Next(lane.MostKey).Mask + 1];
        scoreOf.AsSpan().Fill(None);
        var numbers = new Dictionary<Fraction, short>();
        foreach (var tally in lane.Tallies(scale.MinimumAnswered(rule)))
        {
            var score = scale.AboveLowest(tally);
            if (!numbers.TryGetValue(score, out short number))
            {
                numbers.Add(score, number = (short)numbers.Count);
            }

            scoreOf[lane.KeyOf(tally)] = number;
        }

        return ([.. numbers.OrderBy(pair => pair.Value).Select(pair => new Score<TScale>(pair.Key))], scoreOf);
    }

    private byte[] Judge(Threshold<TScale> threshold)
    {
        byte[] responders = new byte[_scores.Length * _scores.Length];
        for (int i = 0; i < responders.Length; i++)
        {
            responders[i] = (byte)Of(_scores[i % _scores.Length].ChangeFrom(_scores[i / _scores.Length]).Judge(threshold));
        }

        return responders;
    }

    private static Responder Of(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.Yes => Responder.Yes,
        Verdict.No => judgement.IsOutOfReach ? Responder.OutOfReach : Responder.No,
        _ => Responder.ZeroBaseline,
    };
}
