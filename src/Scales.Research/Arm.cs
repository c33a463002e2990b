namespace Scales.Research;

/// <summary>An arm of a study: its name, and the two visits of every patient in it, dropouts included.</summary>
/// <typeparam name="TScale">The scale.</typeparam>
public sealed class Arm<TScale>
    where TScale : struct, IScale
{
    /// <summary>An arm of a study.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="patients">Every patient that was given to it: <c>after.ComparedWith(before)</c>.</param>
    public Arm(string name, IEnumerable<Outcome<TScale>> patients)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(patients);
        (Name, Patients) = (name, Array.AsReadOnly(patients.ToArray()));
    }

    /// <summary>The name of the arm.</summary>
    public string Name { get; }

    /// <summary>Every patient of the arm.</summary>
    public IReadOnlyList<Outcome<TScale>> Patients { get; }

    /// <summary>The patients with a change between two visits.</summary>
    internal IEnumerable<Change<TScale>> Changes => from patient in Patients where patient.Change is not null select patient.Change!.Value;

    /// <summary>The name and how many patients there are: never a score.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} (n = {Patients.Count})");
}
