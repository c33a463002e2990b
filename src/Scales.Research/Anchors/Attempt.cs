namespace Scales.Research;

/// <summary>An estimate, or the reason why the data have none.</summary>
internal readonly record struct Attempt(double Value, string? Failure)
{
    internal static Attempt Failed(string failure) => new(double.NaN, failure);

    public static implicit operator Attempt(double value) => new(value, null);
}
