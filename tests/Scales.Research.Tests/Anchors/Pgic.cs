using Scales.Research.Tests.Oracles;

namespace Scales.Research.Tests.Anchors;

/// <summary>The synthetic anchor study: 200 ratings of pain before and after, and the PGIC.</summary>
internal static class Pgic
{
    internal static AnchorStudy Study(OracleCase given)
    {
        var rows = given.Rows();
        return AnchorStudy.Of(
            [.. rows.Select(row => new Outcome<Nrs>(Score(row.Whole("nrs_base")), Score(row.Whole("nrs_fu"))))],
            [.. rows.Select(row => row.Whole("pgic"))],
            AnchorScale.Pgic);
    }

    internal static AnchorStudy Study() => Study(OracleCase.All["anchor_validity"]);

    /// <summary>Everybody up to a category against everybody else.</summary>
    internal static AnchorGroups UpTo(this AnchorStudy study, int category) =>
        study.Improved([.. Enumerable.Range(1, category)], against: [.. Enumerable.Range(category + 1, 7 - category)]);

    private static Score<Nrs>? Score(int? value) => value is { } rating ? Score<Nrs>.Create(rating) : null;
}
