namespace Scales.Research.Tests.Oracles;

/// <summary>The parallel trial of the expected results: 20 patients an arm, three drop-outs, two baselines of 0.</summary>
internal static class Trial
{
    internal static Evidence Evidence { get; } = new("a test", null, EvidenceMethod.Convention, Citations.Dworkin2008);

    internal static IReadOnlyList<Arm<Nrs>> Pain { get; } =
        Arms(row => Rating(row, "nrs_fu").ComparedWith(Rating(row, "nrs_base") is { } baseline ? (Score<Nrs>)baseline : null));

    internal static IReadOnlyList<Arm<TCoding>> Spasticity<TCoding>(Func<ModifiedAshworth, Score<TCoding>> coded) where TCoding : struct, ICoding<ModifiedAshworth> =>
        Arms(row => Grade(row, "mas_fu", coded).ComparedWith(Grade(row, "mas_base", coded)));

    private static IReadOnlyList<Arm<TScale>> Arms<TScale>(Func<OracleRow, Outcome<TScale>> compare) where TScale : struct, IScale =>
        [.. OracleCase.All["trial_responders_30"].Rows().GroupBy(row => row["arm"]).Select(arm => new Arm<TScale>(arm.Key, arm.Select(compare)))];

    private static Nrs? Rating(OracleRow row, string column) => row.Whole(column) is { } value ? new(value) : null;

    private static Score<TCoding>? Grade<TCoding>(OracleRow row, string column, Func<ModifiedAshworth, Score<TCoding>> coded) where TCoding : struct, ICoding<ModifiedAshworth> =>
        row[column] is { Length: > 0 } text ? coded(ModifiedAshworth.Parse(text)) : null;
}
