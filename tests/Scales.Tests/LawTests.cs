using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Scales.Tests;

/// <summary>What holds for every form, every scale and every answer.</summary>
public class LawTests
{
    public static IEnumerable<object[]> EveryForm => Samples.EveryForm;

    [Theory, MemberData(nameof(EveryForm))]
    public void A_worse_answer_never_improves_a_score_and_a_better_one_never_worsens_it<TForm>(TForm empty) where TForm : Form<TForm> =>
        Check(Rows(empty.Definition), row =>
        {
            var before = Every.Scores(Every.Form(empty.Definition, row, ReversedItems.Raw));
            for (int i = 0; i < row.Length; i++)
            {
                if (row[i] is not { } answer || answer == empty.Definition.Items[i].Range.Highest || Contradicts(empty.Definition, row, i))
                {
                    continue;
                }

                int?[] raised = [.. row];
                raised[i] = answer + 1;
                var after = Every.Scores(Every.Form(empty.Definition, raised, ReversedItems.Raw));
                foreach (var (type, (score, _)) in before)
                {
                    var scale = Every.DefinitionOf(type);
                    int moved = score is { } known ? after[type].Score!.Value.CompareTo(known) : 0;
                    Assert.True(scale.Items.Contains(i + 1) ? moved == 0 || moved > 0 != scale.Reverses(i + 1) : moved == 0);
                    Assert.True(score is null || scale.RoundedVia is not null || scale.Items.Contains(i + 1) == (moved != 0));
                }
            }
        });

    [Fact]
    public void A_form_turned_round_and_declared_so_has_the_same_scores() =>
        Check(Rows(WhoqolBref.Instrument), row =>
        {
            int?[] turned = [.. row.Select((answer, i) => i + 1 is 3 or 4 or 26 ? 6 - answer : answer)];
            Assert.Equal(
                Every.Scores(Every.Form(WhoqolBref.Instrument, row, ReversedItems.Raw)),
                Every.Scores(Every.Form(WhoqolBref.Instrument, turned, ReversedItems.AlreadyReversed)));
        });

    [Theory, MemberData(nameof(EveryForm))]
    public void The_order_of_named_answers_is_irrelevant<TForm>(TForm empty) where TForm : Form<TForm> =>
        Check(Rows(empty.Definition), row =>
        {
            var named = empty.Definition.Items.Select((item, i) => KeyValuePair.Create(item.Code, row[i])).ToArray();
            var read = empty.Definition.Read(row);
            Assert.Equal(read, empty.Definition.Read(named));
            Assert.Equal(read, empty.Definition.Read(named.OrderBy(pair => pair.Value ?? -1).ThenByDescending(pair => pair.Key, StringComparer.Ordinal)));
        });

    [Theory, MemberData(nameof(EveryForm))]
    public void There_is_a_score_exactly_when_completeness_says_so_and_it_counts_the_answers<TForm>(TForm empty) where TForm : Form<TForm> =>
        Check(Rows(empty.Definition), row =>
        {
            var form = Every.Form(empty.Definition, row, ReversedItems.Raw);
            foreach (var (type, (score, completeness)) in Every.Scores(form))
            {
                var scale = Every.DefinitionOf(type);
                int answered = scale.Items.Count(item => row[item - 1] is not null), onForm = row.Count(answer => answer is not null);
                Assert.Equal(score is not null, completeness.IsScored);
                Assert.Equal((answered, scale.Items.Count, onForm), (completeness.Answered, completeness.Of, completeness.AnsweredOnForm));
                Assert.Equal(answered >= scale.MinimumAnswered(form.Rule) && onForm >= form.Rule.MinimumOnForm, completeness.IsScored);
                Assert.NotEqual(completeness.IsScored, completeness.ToString().StartsWith("no score", StringComparison.Ordinal));
            }
        });

    [Theory, MemberData(nameof(EveryForm))]
    public void A_score_is_the_mean_of_the_answers_carried_to_the_range_of_the_score<TForm>(TForm empty) where TForm : Form<TForm> =>
        Check(Rows(empty.Definition), row =>
        {
            foreach (var (type, (score, _)) in Every.Scores(Every.Form(empty.Definition, row, ReversedItems.Raw)).Where(pair => pair.Value.Score is not null))
            {
                var scale = Every.DefinitionOf(type);
                var answers = scale.Items.Where(item => row[item - 1] is not null).Select(item => scale.Reverses(item) ? scale.Answers.Lowest + scale.Answers.Highest - row[item - 1]!.Value : row[item - 1]!.Value).ToList();
                decimal mean = (decimal)answers.Sum() / answers.Count;
                decimal expected = Carry(mean, scale.Answers, scale.RoundedVia ?? scale.Scores);
                if (scale.RoundedVia is { } via)
                {
                    expected = Math.Round(Carry(Math.Round(expected, MidpointRounding.AwayFromZero), via, scale.Scores), MidpointRounding.AwayFromZero);
                }

                Assert.Equal((double)expected, (double)score!.Value.Numerator / score.Value.Denominator, 12);
            }

            static decimal Carry(decimal value, ScoreRange from, ScoreRange to) => to.Lowest + ((value - from.Lowest) * to.Width / from.Width);
        });

    [Theory, MemberData(nameof(EveryForm))]
    public void Both_ends_of_every_scale_are_reached_by_answers<TForm>(TForm empty) where TForm : Form<TForm>
    {
        var definition = empty.Definition;
        foreach (var type in Every.ScaleTypesOn(typeof(TForm)))
        {
            var scale = Every.DefinitionOf(type);
            Assert.Equal(new Exact(scale.Scores.Lowest, 1), End(lowest: true));
            Assert.Equal(new Exact(scale.Scores.Highest, 1), End(lowest: false));

            Exact? End(bool lowest) => Every.Scores(Every.Form(definition, [.. definition.Items.Select((item, i) => At(item, i + 1, lowest))], ReversedItems.Raw))[type].Score;

            // The highest spasm frequency, so that severity is asked; and no severity, so that any frequency is allowed.
            int? At(Item item, int number, bool lowest) =>
                scale.Items.Contains(number) ? lowest == scale.Reverses(number) ? item.Range.Highest : item.Range.Lowest
                : item.Code == "severity" ? null : item.Range.Highest;
        }
    }

    [Property]
    public void A_fraction_inside_the_scale_is_read_back_in_every_culture(ushort above, ushort parts)
    {
        int denominator = (parts % 1000) + 1;
        var score = Score<WhoqolPhysical4To20>.Create((4 * denominator) + (above % ((16 * denominator) + 1)), denominator);
        Cultures.Each(() =>
        {
            Assert.Equal(score, Score<WhoqolPhysical4To20>.Parse(score.ToString()));
            Assert.Equal(score, Score<WhoqolPhysical4To20>.Parse(score.ToFraction()));
        });
    }

    [Property]
    public void Improved_and_worsened_exclude_each_other_and_the_culture_decides_nothing(ushort first, ushort second, ushort amount)
    {
        var change = Tenths(second).ChangeFrom(Tenths(first));
        decimal size = (amount % 1000) + 0.1m;
        Threshold<VasPain>[] thresholds = [new PointThreshold<VasPain>(size, Samples.Evidence), new PercentThreshold<VasPain>(size, Samples.Evidence)];
        foreach (var threshold in thresholds)
        {
            var invariant = (change.Judge(threshold), change.Judge(threshold.Mirrored()), change.Classify(threshold, threshold.Mirrored()));
            Assert.False(invariant.Item1.Verdict == Verdict.Yes && invariant.Item2.Verdict == Verdict.Yes);
            Cultures.Each(() => Assert.Equal(invariant, (change.Judge(threshold), change.Judge(threshold.Mirrored()), change.Classify(threshold, threshold.Mirrored()))));
        }
    }

    [Property]
    public void A_larger_improvement_never_loses_a_verdict(ushort first, ushort second, ushort further, ushort amount)
    {
        var (before, after) = (Tenths(first), Tenths(second));
        var better = Tenths(Math.Max((second % 1001) - (further % 50), 0));
        foreach (Threshold<VasPain> threshold in new Threshold<VasPain>[] { new PointThreshold<VasPain>((amount % 1000) + 1, Samples.Evidence), new PercentThreshold<VasPain>((amount % 100) + 1, Samples.Evidence) })
        {
            Assert.True(!after.ChangeFrom(before).Reaches(threshold) || better.ChangeFrom(before).Reaches(threshold));
            Assert.True(!better.ChangeFrom(before).Reaches(threshold.Mirrored()) || after.ChangeFrom(before).Reaches(threshold.Mirrored()));
            Assert.True(!after.ChangeFrom(before).Reaches(threshold) || threshold.IsWithinReachFrom(before));
        }
    }

    // A score of the NRS stands for a reading in centimetres: the same verdicts at a tenth of the size.
    [Property]
    public void Scaling_centimetres_to_millimetres_changes_no_verdict(ushort first, ushort second, ushort amount)
    {
        var (before, after) = (Tenths(first), Tenths(second));
        var (beforeCm, afterCm) = (Centimetres(before), Centimetres(after));
        decimal size = (amount % 100) + 1;
        Assert.Equal(after.ChangeFrom(before).Judge(new PointThreshold<VasPain>(size, Samples.Evidence)), afterCm.ChangeFrom(beforeCm).Judge(new PointThreshold<Nrs>(size / 10, Samples.Evidence)));
        Assert.Equal(after.ChangeFrom(before).Judge(new PercentThreshold<VasPain>(size, Samples.Evidence)), afterCm.ChangeFrom(beforeCm).Judge(new PercentThreshold<Nrs>(size, Samples.Evidence)));
    }

    private static Score<VasPain> Tenths(int tenths) => Score<VasPain>.Create(tenths % 1001, 10);

    private static Score<Nrs> Centimetres(Score<VasPain> reading) => Score<Nrs>.Create(reading.Numerator, reading.Denominator * 10);

    private static bool Contradicts(Instrument instrument, int?[] row, int item) => instrument.Key == "penn" && item == 0 && row[0] == 0;

    // Rows of allowed answers, one in ten of them missing; Penn severity is never given without spasms.
    private static Gen<int?[]> Rows(Instrument instrument) =>
        Gen.CollectToArray(instrument.Items, item => Gen.Frequency((9, Gen.Choose(item.Range.Lowest, item.Range.Highest).Select(answer => (int?)answer)), (1, Gen.Constant<int?>(null))))
            .Select(row => instrument.Key == "penn" && row[0] == 0 ? [0, null] : row);

    private static void Check(Gen<int?[]> rows, Action<int?[]> law) => Prop.ForAll(rows.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
