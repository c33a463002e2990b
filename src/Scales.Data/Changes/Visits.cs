namespace Scales.Data;

/// <summary>Where a table keeps the two visits of a patient: <see cref="SideBySide"/> or <see cref="OneBelowAnother"/>.</summary>
public abstract record Visits
{
    private protected Visits()
    {
    }
}

/// <summary>Both scores of a patient stand in one row.</summary>
/// <param name="Baseline">The column of the score at baseline.</param>
/// <param name="FollowUp">The column of the score at follow-up.</param>
public sealed record SideBySide(string Baseline, string FollowUp) : Visits;

/// <summary>Every visit of a patient has a row of its own.</summary>
/// <param name="Id">The column that tells the patients apart.</param>
/// <param name="Visit">The column that names the visit.</param>
/// <param name="BaselineVisit">The name of the visit that the others are compared with.</param>
/// <param name="Value">The column of the scores.</param>
public sealed record OneBelowAnother(string Id, string Visit, string BaselineVisit, string Value) : Visits;
