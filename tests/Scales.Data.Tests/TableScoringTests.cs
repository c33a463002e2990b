using Apache.Arrow;
using Apache.Arrow.Types;

namespace Scales.Data.Tests;

public class TableScoringTests
{
    [Fact]
    public void Rows_in_memory_keep_their_columns_and_get_scores()
    {
        var ids = new StringArray.Builder().AppendRange(["a", "b", "c"]).Build();
        var ratings = new Int32Array.Builder().Append(7).AppendNull().Append(11).Build();
        var schema = new Schema([new("id", StringType.Default, false), new("pain_nrs", Int32Type.Default, true)], metadata: null);
        var scoring = TableScoring.Of(schema, [Nrs.Instrument], new());
        var scored = scoring.Score(new RecordBatch(schema, [ids, ratings], 3), out var findings);
        Assert.Equal(["id", "pain_nrs", "nrs"], scored.Schema.FieldsList.Select(field => field.Name));
        Assert.Equal("b", ((StringArray)scored.Column(0)).GetString(1));
        Assert.Equal([7, null, null], ((DoubleArray)scored.Column(2)).ToList(includeNulls: true));
        Assert.Equal(new Finding(3, null, "pain_nrs", "nrs", InvalidAnswerCode.OutOfRange, "a whole number from 0 to 10"), Assert.Single(findings));
        Assert.Equal((1, 1, 1), (scoring.Summary.Scores[0].Scored, scoring.Summary.Scores[0].Without(NoScore.TooFewOnScale), scoring.Summary.Scores[0].Without(NoScore.Invalid)));
    }

    [Fact]
    public void A_batch_outlives_its_scores()
    {
        var (batch, scoring) = Ratings(3, 4);
        var scored = scoring.Score(batch, out _);
        scored.Dispose();
        Assert.Equal(4, ((Int32Array)batch.Column(0)).GetValue(1));
        Assert.Equal(4, ((DoubleArray)scoring.Score(batch, out _).Column("nrs_score")).GetValue(1));
    }

    [Fact]
    public void A_part_of_a_batch_is_scored_and_so_is_an_empty_one()
    {
        var (batch, scoring) = Ratings(1, 2, 3);
        var part = scoring.Score(batch.Slice(1, 2), out _);
        Assert.Equal([2, 3], ((Int32Array)part.Column(0)).ToList());
        Assert.Equal([2, 3], ((DoubleArray)part.Column(1)).ToList());
        Assert.Equal(0, scoring.Score(Ratings().Batch, out _).Length);
    }

    [Fact]
    public void Rows_of_other_columns_are_not_scored()
    {
        var (_, scoring) = Ratings();
        var schema = new Schema([new("id", Int32Type.Default, true)], metadata: null);
        var batch = new RecordBatch(schema, [new Int32Array.Builder().Append(3).Build()], 1);
        Assert.Equal("Column 1 is \"id\" (int32) where \"nrs\" (int32) is expected. (Parameter 'batch')", Assert.Throws<ArgumentException>(() => scoring.Score(batch, out _)).Message);
        Assert.Equal(0, scoring.Summary.Rows);
    }

    private static (RecordBatch Batch, TableScoring Scoring) Ratings(params int[] ratings)
    {
        var schema = new Schema([new("nrs", Int32Type.Default, true)], metadata: null);
        return (new(schema, [new Int32Array.Builder().AppendRange(ratings).Build()], ratings.Length), TableScoring.Of(schema, [Nrs.Instrument], new()));
    }

    public static TheoryData<string> Types => ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float", "double", "string", "large string", "decimal", "dictionary"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Answers_may_have_any_type_of_number_or_text(string type)
    {
        var column = ColumnOf(type);
        var schema = new Schema([new("nrs", column.Data.DataType, true)], metadata: null);
        var scored = TableScoring.Of(schema, [Nrs.Instrument], new()).Score(new RecordBatch(schema, [column], 5), out var findings);
        Assert.Equal([0, 10, null, null, 3], ((DoubleArray)scored.Column("nrs_score")).ToList(includeNulls: true));
        Assert.Equal(4, Assert.Single(findings).Row);
    }

    [Fact]
    public void A_column_of_dates_holds_no_answers()
    {
        var schema = new Schema([new("nrs", Date32Type.Default, true)], metadata: null);
        Assert.Equal("The column \"nrs\" is an item and its type is date32; answers are numbers or texts.", Assert.Throws<TableException>(() => TableScoring.Of(schema, [Nrs.Instrument], new())).Message);
    }

    [Fact]
    public void Muscles_are_counted_with_as_the_library_counts()
    {
        var scored = Tables.Score("mas.hip:left,mas.hip:right,mas_knee:Left\n1+,3,\n4,1,0\n,,\n5,2,1\n", ModifiedAshworth.Instrument);
        var ratings = new MuscleRatings<ModifiedAshworth>(new("hip", Side.Left, ModifiedAshworth.Grade1Plus), new("hip", Side.Right, ModifiedAshworth.Grade3));
        string Expected<T>() where T : struct, ICoding<ModifiedAshworth> => ratings.Mean<T>()!.Value.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([Expected<ModifiedAshworthPoints>(), "1.6666666666666667", "", ""], scored.Columns["mas_mean_points"]);
        Assert.Equal([Expected<ModifiedAshworthRanks>(), "2", "", ""], scored.Columns["mas_mean_rank"]);
        Assert.Equal(["3", "4", "", ""], scored.Columns["mas_max"]);
        Assert.Equal(["2", "3", "0", "2"], scored.Columns["mas_muscles"]);
        Assert.Equal("0, 1, 1+, 2, 3 or 4", Assert.Single(scored.Findings).Allowed);
    }

    [Fact]
    public void One_and_a_half_is_a_grade_only_where_that_was_said()
    {
        const string Table = "mas.hip:left\n1.5\n1+\n2.0\n";
        Assert.Equal(["", "1+", "2"], Tables.Score(Table, ModifiedAshworth.Instrument).Columns["mas_max"]);
        Assert.Equal(["1+", "1+", "2"], Tables.Score(Tables.Csv(Table), [ModifiedAshworth.Instrument], new() { MasPoints = true }).Columns["mas_max"]);
    }

    [Fact]
    public void A_severity_beside_no_spasms_is_refused()
    {
        var scored = Tables.Score("penn.frequency,penn.severity\n0,2\n3,2\n0,\n", Penn.Instrument);
        Assert.Equal(["0", "3", "0"], scored.Columns["penn_frequency"]);
        Assert.Equal(["", "2", ""], scored.Columns["penn_severity"]);
        var severity = scored.Summary.Scores[1];
        Assert.Equal((1, 1, 1, 0), (severity.Scored, severity.Without(NoScore.Invalid), severity.Without(NoScore.NotAsked), severity.Without(NoScore.TooFewOnScale)));
        Assert.Equal((1L, "penn.severity", InvalidAnswerCode.NotExpected), (scored.Findings[0].Row, scored.Findings[0].Item, scored.Findings[0].Code));
    }

    [Theory]
    [InlineData(LengthUnit.Millimetre, "45.5,45.55,100,+3", "45.5,,100,3")]
    [InlineData(LengthUnit.Centimetre, "4.55,10.0,100,.5", "45.5,100,,5")]
    public void A_length_is_read_in_exact_tenths_of_a_millimetre(LengthUnit unit, string lengths, string scores) =>
        Assert.Equal(scores.Split(','), Tables.Score(Tables.Csv("id,vas\n" + string.Concat(lengths.Split(',').Select(length => $"x,{length}\n"))), [Vas.Instrument], new() { Unit = unit }).Columns["vas_mm"]);

    [Theory]
    [InlineData("a;nrs\n\"x;y\";3,0\n", "a;nrs;nrs_score\n\"x;y\";3,0;3\n")]
    [InlineData("\uFEFFa\tnrs\r\nx\t 3\r\n", "a\tnrs\tnrs_score\nx\t 3\t3\n")]
    [InlineData("a,nrs\n\"he said \"\"no\"\"\nand left\",03\n,NA\n", "a,nrs,nrs_score\n\"he said \"\"no\"\"\nand left\",03,3\n,NA,\n")]
    [InlineData("nrs\r3\r4", "nrs,nrs_score\n3,3\n4,4\n")]
    public void A_table_is_carried_as_it_stands(string table, string expected) => Assert.Equal(expected, Tables.Score(table, Nrs.Instrument).Text);

    [Fact]
    public void The_items_may_be_left_out() =>
        Assert.Equal("id,x,nrs\na,b,3\n", Tables.Score(Tables.Csv("id,nrs,x\na,3,b\n"), [Nrs.Instrument], new() { DropItems = true }).Text);

    [Fact]
    public void A_finding_has_row_line_column_and_item_and_the_value_only_when_asked_for()
    {
        const string Table = "note,nrs\n\"two\nlines\",3\nx,secret\n";
        var finding = Assert.Single(Tables.Score(Table, Nrs.Instrument).Findings);
        Assert.Equal(new Finding(2, 4, "nrs", "nrs", InvalidAnswerCode.NotANumber, "a whole number from 0 to 10"), finding);
        Assert.DoesNotContain("secret", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Single(Tables.Score(Tables.Csv(Table), [Nrs.Instrument], new() { KeepRefusedValues = true }).Findings).Value);
    }

    private static IArrowArray ColumnOf(string type) => type switch
    {
        "int8" => Build(new Int8Array.Builder(), (builder, answer) => builder.Append((sbyte)answer)),
        "uint8" => Build(new UInt8Array.Builder(), (builder, answer) => builder.Append((byte)answer)),
        "int16" => Build(new Int16Array.Builder(), (builder, answer) => builder.Append((short)answer)),
        "uint16" => Build(new UInt16Array.Builder(), (builder, answer) => builder.Append((ushort)answer)),
        "int32" => Build(new Int32Array.Builder(), (builder, answer) => builder.Append(answer)),
        "uint32" => Build(new UInt32Array.Builder(), (builder, answer) => builder.Append((uint)answer)),
        "int64" => Build(new Int64Array.Builder(), (builder, answer) => builder.Append(answer)),
        "uint64" => Build(new UInt64Array.Builder(), (builder, answer) => builder.Append((ulong)answer)),
        "float" => Build(new FloatArray.Builder(), (builder, answer) => builder.Append(answer)),
        "double" => Build(new DoubleArray.Builder(), (builder, answer) => builder.Append(answer)),
        "string" => new StringArray.Builder().AppendRange(Texts()).Build(),
        "large string" => LargeTexts(),
        "decimal" => Decimals(),
        _ => new DictionaryArray(new(Int8Type.Default, StringType.Default, false), new Int8Array.Builder().Append(0).Append(1).AppendNull().Append(2).Append(3).Build(), new StringArray.Builder().AppendRange(["0", "10", "11", "3"]).Build()),
    };

    private static IEnumerable<string?> Texts() => ["0", "10", null, "11", "3"];

    private static Decimal128Array Decimals()
    {
        var builder = new Decimal128Array.Builder(new(10, 2));
        return builder.Append(0m).Append(10m).AppendNull().Append(11m).Append(3.00m).Build();
    }

    private static LargeStringArray LargeTexts() => new(
        5, new ArrowBuffer.Builder<long>().AppendRange([0, 1, 3, 3, 5, 6]).Build(), new ArrowBuffer("010113"u8.ToArray()), new ArrowBuffer(new byte[] { 0b11011 }), nullCount: 1);

    private static IArrowArray Build<T, TArray, TBuilder>(PrimitiveArrayBuilder<T, TArray, TBuilder> builder, Action<TBuilder, int> append)
        where T : struct
        where TArray : IArrowArray
        where TBuilder : class, IArrowArrayBuilder<TArray>
    {
        foreach (int? answer in (int?[])[0, 10, null, 11, 3])
        {
            if (answer is { } given)
            {
                append((TBuilder)(object)builder, given);
            }
            else
            {
                builder.AppendNull();
            }
        }

        return builder.Build(default);
    }
}
