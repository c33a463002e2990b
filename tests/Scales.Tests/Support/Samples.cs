namespace Scales.Tests;

/// <summary>Theory data: an empty struct of every scale, an empty form of every kind. The test methods are generic in its type.</summary>
public static class Samples
{
    public static IEnumerable<object[]> EveryScale => Every.ScaleTypes.Select(type => new[] { Activator.CreateInstance(type)! });

    public static IEnumerable<object[]> EveryForm =>
    [
        [Empty(Npsi.Instrument)], [Empty(Bpi.Instrument)], [Empty(BpiSci7.Instrument)], [Empty(BpiSci10.Instrument)], [Empty(BpiSci12.Instrument)],
        [Empty(Penn.Instrument)], [Empty(WhoqolBref.Instrument)],
    ];

    public static IEnumerable<object[]> EveryInstrument => Instruments.All.Select(instrument => new object[] { instrument.Key });

    internal static Npsi SomeNpsi => new(new(6), new(4), new(8), new(2), new(7), new(3), new(4), new(5), new(2), new(9), new(10), new(1));

    internal static Bpi SomeBpi(RecallPeriod recall = RecallPeriod.NotStated) => Bpi.Instrument.Create(
        Bpi.Instrument.Read(8, 4, 6, 5, 5, 6, 3, 4, 2, 7, 9), Bpi.Instrument.Defaults with { Recall = recall });

    /// <summary>A WHOQOL-BREF of threes with the items named missing.</summary>
    internal static WhoqolBref SomeWhoqol(IEnumerable<int> missing, MissingRule? rule = null)
    {
        int?[] answers = [.. Enumerable.Repeat((int?)3, 26)];
        foreach (int item in missing)
        {
            answers[item - 1] = null;
        }

        return new(WhoqolBref.Instrument.Read(answers), ReversedItems.Raw, rule);
    }

    internal static Evidence Evidence { get; } = new("a test", null, EvidenceMethod.Convention, Citations.Dworkin2008);

    private static object Empty<TForm>(Instrument<TForm> instrument) where TForm : Form<TForm> =>
        Every.Form(instrument, new int?[instrument.Items.Count], ReversedItems.Raw);
}
