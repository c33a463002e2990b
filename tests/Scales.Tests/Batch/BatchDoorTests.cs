using System.Buffers;

namespace Scales.Tests;

public class BatchDoorTests
{
    private static readonly Batch<WhoqolBref> s_batch = BatchTests.Whoqol();

    [Fact]
    public void An_answer_out_of_range_never_becomes_a_score()
    {
        foreach (int form in new[] { 0, 1, 63, 64, 65, 700, 1023, 1024, 1099 })
        {
            for (int item = 0; item < 26; item++)
            {
                var rows = Clean(1100);
                rows[(form * 26) + item] = (byte)(form % 2 == 0 ? 0 : 6 + item);
                AssertRefused(rows, 1, new(form, $"Q{item + 1}", InvalidAnswerCode.OutOfRange, "a whole number from 1 to 5"));
            }
        }
    }

    [Fact]
    public void Every_byte_is_an_answer_or_missing_or_refused()
    {
        for (int value = 0; value < 256; value++)
        {
            var rows = Clean(1);
            rows[10] = (byte)value;
            if (value is >= 1 and <= 5 or 255)
            {
                s_batch.ScoreRows(rows, new double[4]);
            }
            else
            {
                AssertRefused(rows, 1, new(0, "Q11", InvalidAnswerCode.OutOfRange, "a whole number from 1 to 5"));
            }
        }
    }

    [Fact]
    public void A_form_of_nothing_but_refused_answers_is_counted_in_full()
    {
        var rows = new byte[26 * 300];
        AssertRefused(rows, 26 * 300, new(0, "Q1", InvalidAnswerCode.OutOfRange, "a whole number from 1 to 5"));
    }

    [Theory]
    [InlineData(0.5), InlineData(3.5), InlineData(-1), InlineData(6), InlineData(255), InlineData(254), InlineData(256 + 3), InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity), InlineData(3.0000000000000004)]
    public void A_double_that_is_no_whole_answer_is_refused_wherever_it_stands(double answer)
    {
        foreach (int row in (int[])[3, 66])
        {
            var columns = Candidate.Doubles(Candidate.Columns(Clean(70), 26));
            var column = columns[2].ToArray();
            column[row] = answer;
            columns[2] = column;
            var refused = Assert.Throws<InvalidCellsException>(() => s_batch.ScoreColumns(columns, new double[280]));
            Assert.Equal([new InvalidCell(row, "Q3", InvalidAnswerCode.OutOfRange, "a whole number from 1 to 5")], refused.Cells.First);
            Assert.Equal(1, s_batch.CheckColumns(columns).Count);
        }
    }

    [Fact]
    public void Answers_that_change_while_they_are_read_are_an_error_and_no_score()
    {
        ReadOnlyMemory<byte>[] columns = [.. Enumerable.Repeat((ReadOnlyMemory<byte>)new byte[] { 3 }, 25), new ChangingAnswers().One];
        Assert.Throws<InvalidOperationException>(() => s_batch.ScoreColumns(columns, new double[4]));

        columns[^1] = new ChangingAnswers().One;
        var counted = s_batch.CheckColumns(columns);
        Assert.Equal((1, 0), (counted.Count, counted.First.Count));

        columns[^1] = new ChangingAnswers().One;
        var steady = Candidate.Columns(Clean(1), 26);
        Assert.Throws<InvalidOperationException>(() => s_batch.Changes<WhoqolPhysical>().CompareColumns(columns, steady, new double[1], [], []));
    }

    [Fact]
    public void The_door_lists_up_to_the_cap_row_by_row_and_counts_all()
    {
        var rows = Clean(2000);
        for (int i = 13; i < rows.Length; i += 100)
        {
            rows[i] = 9;
        }

        var found = s_batch.CheckRows(rows, most: 7);
        Assert.Equal(520, found.Count);
        Assert.Equal([.. Enumerable.Range(0, 7).Select(i => (13 + (i * 100)) / 26)], found.First.Select(cell => cell.Row));
        Assert.Equal([.. Enumerable.Range(0, 7).Select(i => $"Q{((13 + (i * 100)) % 26) + 1}")], found.First.Select(cell => cell.Item));
        Assert.Equal(found.First, s_batch.CheckColumns(Candidate.Columns(rows, 26), 7).First);
        Assert.Equal(520, s_batch.CheckRows(rows, most: 10_000).First.Count);
        Assert.Empty(s_batch.CheckRows(rows, most: 0).First);
        Assert.Throws<ArgumentOutOfRangeException>("most", () => s_batch.CheckRows(rows, most: -1));
    }

    [Fact]
    public void Every_refused_answer_of_a_form_is_listed()
    {
        var rows = Clean(3);
        (rows[26], rows[26 + 7], rows[26 + 25]) = (9, 6, 0);
        Assert.Equal(["Q1", "Q8", "Q26"], s_batch.CheckRows(rows).First.Select(cell => cell.Item));
        Assert.Equal(["Q1", "Q8"], s_batch.CheckRows(rows, most: 2).First.Select(cell => cell.Item));
    }

    [Fact]
    public void Contradictions_count_and_are_listed_up_to_the_cap_but_not_where_an_answer_is_refused()
    {
        var penn = Penn.Instrument.Batch([Scale.Of<PennSeverity>()]);
        var found = penn.CheckRows([0, 2, 0, 9, 0, 1, 2, 3, 0, 3], most: 2);
        Assert.Equal(4, found.Count);
        Assert.Equal([(0, InvalidAnswerCode.NotExpected), (1, InvalidAnswerCode.OutOfRange)], found.First.Select(cell => (cell.Row, cell.Code)));
        Assert.Equal([0, 1, 2, 4], penn.CheckRows([0, 2, 0, 9, 0, 1, 2, 3, 0, 3]).First.Select(cell => cell.Row));
    }

    [Fact]
    public void The_message_names_row_item_what_is_allowed_and_the_count_and_never_the_answer()
    {
        var rows = Clean(40);
        rows[(17 * 26) + 2] = 77;
        rows[(30 * 26) + 5] = 78;
        var refused = Assert.Throws<InvalidCellsException>("answers", () => s_batch.ScoreRows(rows, new double[160]));
        Assert.StartsWith("World Health Organization Quality of Life, short form (WHOQOL-BREF): 2 answers refused, the first in row 17, item Q3: a whole number from 1 to 5.", refused.Message, StringComparison.Ordinal);
        rows[(17 * 26) + 2] = 3;
        Assert.Contains("1 answer refused, the first in row 30", Assert.Throws<InvalidCellsException>(() => s_batch.ScoreRows(rows, new double[160])).Message, StringComparison.Ordinal);
        rows[(17 * 26) + 2] = 77;
        Assert.DoesNotContain("77", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Throws<InvalidCellsException>(() => s_batch.ScoreRows(rows, new double[160], 2)).Cells.Count);
    }

    [Fact]
    public void Answers_that_are_all_allowed_pass_the_door() => s_batch.CheckRows(Clean(1000)).ThrowIfAny();

    [Fact]
    public void An_unscored_item_is_checked_too()
    {
        byte[] rows = [1, 2, 3, 9, 4, 5, 3, 6, 7, 8, 9, 10];
        var refused = Assert.Throws<InvalidCellsException>(() => Npsi.Instrument.Batch([Scale.Of<NpsiBurning>()]).ScoreRows(rows, new double[1]));
        Assert.Equal("Q4", refused.Cells.First[0].Item);
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_refused_as_on_one_form()
    {
        var batch = Penn.Instrument.Batch([Scale.Of<PennFrequency>(), Scale.Of<PennSeverity>()]);
        byte[] rows = [1, 2, 0, 255, 0, 3, 9, 1];
        var found = batch.CheckRows(rows);
        Assert.Equal([new(2, "severity", InvalidAnswerCode.NotExpected, "no severity when frequency is 0"), new(3, "frequency", InvalidAnswerCode.OutOfRange, "a whole number from 0 to 4")], found.First);
        Assert.Throws<InvalidCellsException>(() => batch.ScoreRows(rows.AsSpan(0, 6), new double[6]));
        var scores = new double[4];
        batch.ScoreRows(rows.AsSpan(0, 4), scores);
        Assert.Equal([1, 0, 2, double.NaN], scores);
    }

    private static byte[] Clean(int forms) => Candidate.All[0].Random(new Random(forms), forms);

    private static void AssertRefused(byte[] rows, int count, InvalidCell first)
    {
        var columns = Candidate.Columns(rows, 26);
        var scores = new double[rows.Length / 26 * 4];
        foreach (var kernel in Kernel.All(s_batch.Plan))
        {
            Assert.False(kernel.TryScore(new(rows, 26), 0, rows.Length / 26, scores), $"{kernel}, rows");
            Assert.False(kernel.TryScore(new(columns, s_batch.Plan), 0, rows.Length / 26, scores), $"{kernel}, columns");
        }

        var refused = Assert.Throws<InvalidCellsException>(() => s_batch.ScoreRows(rows, scores));
        Assert.Equal((count, first), (refused.Cells.Count, Assert.Single(refused.Cells.First)));
        Assert.Equal(count, Assert.Throws<InvalidCellsException>(() => s_batch.ScoreColumns(columns, scores)).Cells.Count);
    }

    /// <summary>An answer that is refused when it is first read, and allowed ever after.</summary>
    private sealed class ChangingAnswers : MemoryManager<byte>
    {
        private int _reads;

        internal ReadOnlyMemory<byte> One => CreateMemory(1);

        public override Span<byte> GetSpan() => new byte[] { (byte)(_reads++ == 0 ? 9 : 3) };

        public override MemoryHandle Pin(int elementIndex = 0) => default;

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
