namespace Scales;

/// <summary>
/// What a batch adds up and looks up, read off the definitions: a word of 64 bits per form holds the key of every lane,
/// how many answers are missing on the whole form, and how many are not allowed. A form is the sum of its answers' words.
/// </summary>
internal sealed class Plan
{
    /// <summary>From the words of one item to those of the next: eight more than there are bytes, so that they do not compete for the same lines of the cache.</summary>
    internal const int ItemStride = 264;

    private readonly Field[] _fields;
    private readonly int[] _laneOf;

    internal Plan(Instrument instrument, IReadOnlyList<Scale> scales, MissingRule rule, bool turn)
    {
        (Items, MostMissing) = (instrument.Items, rule.MinimumOnForm == 0 ? instrument.Items.Count : instrument.Items.Count - rule.MinimumOnForm);
        (Lanes, _laneOf) = Share([.. scales.Select(scale => LaneOf(scale, turn))]);
        _fields = Fields();
        Words = new ulong[(Items.Count + 3) * ItemStride];
        for (int item = 1; item <= Items.Count; item++)
        {
            Fill(item);
            Nothing += Words[((item - 1) * ItemStride) + AnswerTable.Missing];
        }

        Tables = [.. scales.Select((scale, i) => Tabulate(scale, Lanes[_laneOf[i]], scale.MinimumAnswered(rule)))];
    }

    internal IReadOnlyList<Item> Items { get; }

    internal Lane[] Lanes { get; }

    /// <summary>How many answers may be missing on the whole form before nothing on it is scored.</summary>
    internal int MostMissing { get; }

    /// <summary>What each byte adds to the word of a form, item by item. Three more follow that add nothing, as columns are added up four at a time.</summary>
    internal ulong[] Words { get; }

    /// <summary>The word of a form without any answer.</summary>
    internal ulong Nothing { get; }

    /// <summary>For each scale, the score of every key; NaN where there is none. At least a byte's worth of them.</summary>
    internal double[][] Tables { get; }

    /// <summary>How many answers are missing on the form.</summary>
    internal Field MissingOnForm => _fields[_fields.Length - 2];

    /// <summary>How many answers are not allowed.</summary>
    internal Field Refused => _fields[_fields.Length - 1];

    /// <summary>The number of the lane a scale is read from.</summary>
    internal int LaneOf(int scale) => _laneOf[scale];

    /// <summary>The lane a scale is read from.</summary>
    internal Lane LaneAt(int scale) => Lanes[_laneOf[scale]];

    /// <summary>Where the key of a scale lies in the word of a form.</summary>
    internal Field KeyOf(int scale) => _fields[_laneOf[scale]];

    /// <summary>Whether any score depends on an item, so that its answers must be there.</summary>
    internal bool Needs(int item) => MostMissing < Items.Count || Array.Exists(Lanes, lane => lane.Holds(item));

    private static Lane LaneOf(Scale scale, bool turn)
    {
        int[] items = scale.SignedItems.ToArray();
        return new(turn ? items : Array.ConvertAll(items, Math.Abs), scale.Answers.Width);
    }

    private static (Lane[] Lanes, int[] LaneOf) Share(Lane[] wanted)
    {
        var lanes = new List<Lane>();
        int[] laneOf = Array.ConvertAll(wanted, lane =>
        {
            int known = lanes.FindIndex(other => other.SignedItems.SequenceEqual(lane.SignedItems));
            if (known < 0)
            {
                lanes.Add(lane);
            }

            return known < 0 ? lanes.Count - 1 : known;
        });
        return ([.. lanes], laneOf);
    }

    private Field[] Fields()
    {
        var fields = new Field[Lanes.Length + 2];
        var last = default(Field);
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = last = last.Next(i < Lanes.Length ? Lanes[i].MostKey : Items.Count);
        }

        if (last.End > 64)
        {
            Throw.TooManyLanes(last.End, "scales");
        }

        return fields;
    }

    private void Fill(int item)
    {
        var range = Items[item - 1].Range;
        var words = Words.AsSpan((item - 1) * ItemStride, 256);
        words.Fill(Refused.Place(1));
        words[AnswerTable.Missing] = MissingOnForm.Place(1) + Place(lane => lane.AddMissing(item));
        for (int steps = 0; steps <= range.Width; steps++)
        {
            words[range.Lowest + steps] = Place(lane => lane.Add(item, steps));
        }
    }

    private ulong Place(Func<Lane, int> added)
    {
        ulong word = 0;
        for (int i = 0; i < Lanes.Length; i++)
        {
            word += _fields[i].Place(added(Lanes[i]));
        }

        return word;
    }

    private static double[] Tabulate(Scale scale, Lane lane, int minimum)
    {
        double[] scores = new double[Math.Max(256, default(Field).Next(lane.MostKey).Mask + 1)];
        scores.AsSpan().Fill(double.NaN);
        foreach (var tally in lane.Tallies(minimum))
        {
            scores[lane.KeyOf(tally)] = scale.ScoreOf(scale.AboveLowest(tally));
        }

        return scores;
    }
}
