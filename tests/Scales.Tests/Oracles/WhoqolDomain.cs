namespace Scales.Tests.Oracles;

/// <summary>A domain of the WHOQOL-BREF in its four outputs.</summary>
internal sealed record WhoqolDomain(
    string Name, Scale Scale, Func<WhoqolBref, Completeness> Completeness,
    Func<WhoqolBref, double?> On0To100, Func<WhoqolBref, double?> On4To20, Func<WhoqolBref, double?> Table0To100, Func<WhoqolBref, double?> Table4To20,
    Func<WhoqolBref, decimal?> Rounded0To100)
{
    internal static WhoqolDomain Physical { get; } = Of<WhoqolPhysical, WhoqolPhysical4To20, WhoqolPhysicalTable, WhoqolPhysicalTable4To20>("physical");

    internal static WhoqolDomain Psychological { get; } = Of<WhoqolPsychological, WhoqolPsychological4To20, WhoqolPsychologicalTable, WhoqolPsychologicalTable4To20>("psychological");

    internal static WhoqolDomain Social { get; } = Of<WhoqolSocial, WhoqolSocial4To20, WhoqolSocialTable, WhoqolSocialTable4To20>("social");

    internal static WhoqolDomain Environment { get; } = Of<WhoqolEnvironment, WhoqolEnvironment4To20, WhoqolEnvironmentTable, WhoqolEnvironmentTable4To20>("environment");

    internal static IReadOnlyList<WhoqolDomain> All { get; } = [Physical, Psychological, Social, Environment];

    internal static WhoqolDomain Named(string name) => All.Single(domain => domain.Name == name);

    /// <summary>A complete form on which the answers to this domain, once turned round where they count so, add up to a sum.</summary>
    internal WhoqolBref FormWith(int sum)
    {
        int?[] answers = [.. Enumerable.Repeat<int?>(3, WhoqolBref.Instrument.Items.Count)];
        foreach (var (item, counted) in Scale.Items.Zip(EvenAnswers.AddingUpTo(sum, Scale.Items.Count)))
        {
            answers[item - 1] = Scale.Reverses(item) ? 6 - counted : counted;
        }

        return new(WhoqolBref.Instrument.Read(answers), ReversedItems.Raw);
    }

    private static WhoqolDomain Of<TExact, TExact4To20, TTable, TTable4To20>(string name)
        where TExact : struct, IScale<WhoqolBref>
        where TExact4To20 : struct, IScale<WhoqolBref>
        where TTable : struct, IScale<WhoqolBref>
        where TTable4To20 : struct, IScale<WhoqolBref> => new(
        name, Scale.Of<TExact>(), form => form.Completeness<TExact>(),
        form => form.Score<TExact>()?.Value, form => form.Score<TExact4To20>()?.Value, form => form.Score<TTable>()?.Value, form => form.Score<TTable4To20>()?.Value,
        form => form.Score<TExact>()?.Round(0));
}
