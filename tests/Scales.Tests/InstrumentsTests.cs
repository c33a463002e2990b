namespace Scales.Tests;

public class InstrumentsTests
{
    [Fact]
    public void Keys_prefixes_names_and_columns_are_unique_over_all_instruments()
    {
        Assert.All<Func<Instrument, string>>([instrument => instrument.Key, instrument => instrument.Prefix, instrument => instrument.Name], name =>
            Assert.Equal(Instruments.All.Count, Instruments.All.Select(name).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
        var columns = Instruments.All.SelectMany(instrument => instrument.Scales.Select(instrument.ColumnOf)).ToList();
        Assert.Equal(columns.Count, columns.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(columns, column => Assert.Matches("^[a-z][a-z0-9_]*$", column));
    }

    [Fact]
    public void Every_form_of_the_assembly_has_its_instrument_here() =>
        Assert.Equal(Every.FormTypes.ToHashSet(), [.. Instruments.All.Select(instrument => instrument.GetType()).Where(type => type.IsGenericType).Select(type => type.GenericTypeArguments[0])]);

    [Fact]
    public void Every_scale_of_the_assembly_belongs_to_the_instruments_it_names()
    {
        Assert.All(Every.ScaleTypes, type =>
        {
            var forms = type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IScale<>)).Select(face => face.GenericTypeArguments[0]).ToList();
            var homes = Instruments.All.Where(instrument => instrument.Scales.Contains(Every.DefinitionOf(type))).ToList();
            Assert.Equal(Math.Max(forms.Count, 1), homes.Count);
            Assert.Equal(forms.ToHashSet(), [.. homes.Where(_ => forms.Count > 0).Select(home => home.GetType().GenericTypeArguments[0])]);
        });
        Assert.Equal(Every.ScaleTypes.Count, Instruments.All.SelectMany(instrument => instrument.Scales).Distinct().Count());
    }

    [Fact]
    public void Every_scale_of_a_scored_item_lies_inside_its_instrument() =>
        Assert.All(from instrument in Instruments.All from scale in instrument.Scales select (instrument, scale), pair =>
        {
            Assert.Equal(pair.scale.Items.Count, pair.scale.Items.Distinct().Count());
            Assert.All(pair.scale.Items, item => Assert.InRange(item, 1, pair.instrument.Items.Count));
            Assert.All(pair.instrument.Rules.Where(_ => pair.scale.Items.Count > 0), rule => Assert.InRange(pair.scale.MinimumAnswered(rule), 1, pair.scale.Items.Count));
            Assert.All(pair.instrument.Rules, rule => Assert.InRange(rule.MinimumOnForm, 0, pair.instrument.Items.Count));
        });

    [Fact]
    public void Only_scales_whose_zero_means_none_and_whose_higher_end_is_worse_are_ratio_scales() =>
        Assert.All(Every.ScaleTypes.Where(typeof(IRatioScale).IsAssignableFrom), type =>
        {
            Assert.Equal(0, Every.DefinitionOf(type).Scores.Lowest);
            Assert.Equal(Direction.HigherIsWorse, Every.DefinitionOf(type).Direction);
        });

    [Fact]
    public void Grades_frequencies_and_single_categories_are_ordered_only() =>
        Assert.Equal(
            [
                typeof(ModifiedAshworthPoints), typeof(ModifiedAshworthRanks), typeof(OriginalAshworth0To4), typeof(OriginalAshworth1To5),
                typeof(PennFrequency), typeof(PennSeverity), typeof(WhoqolGeneralHealth), typeof(WhoqolOverallQuality),
            ],
            Every.ScaleTypes.Where(type => !typeof(IIntervalScale).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void The_main_scales_are_among_the_scales() =>
        Assert.All(Instruments.All, instrument =>
        {
            Assert.NotEmpty(instrument.MainScales);
            Assert.Empty(instrument.MainScales.Except(instrument.Scales));
        });

    [Fact]
    public void A_batch_is_made_without_naming_the_form()
    {
        Instrument penn = Penn.Instrument;
        var batch = penn.Batch(penn.MainScales);
        double[] scores = new double[4];
        batch.ScoreColumns([new byte[] { 3, 0 }, new byte[] { 2, 255 }], scores);
        Assert.Equal([3, 0, 2, double.NaN], scores);
        Assert.Equal(1, batch.CheckColumns([new byte[] { 0 }, new byte[] { 2 }]).Count);
        Assert.Throws<ArgumentException>(() => Instruments.Find("nrs")!.Batch([Scale.Of<Nrs>()]));
    }

    [Fact]
    public void The_list_cannot_be_changed() => Assert.Throws<NotSupportedException>(() => ((IList<Instrument>)Instruments.All).Clear());
}
