namespace Scales;

/// <summary>Ordered grades counted by a named coding.</summary>
internal static class Coded
{
    internal static Score<TCoding> Score<TGrade, TCoding>(TGrade grade)
        where TGrade : struct where TCoding : struct, ICoding<TGrade> =>
        new(Fraction.Of(default(TCoding).HalfPoints(grade), 2));

    internal static Score<TCoding> Mean<TGrade, TCoding>(ReadOnlySpan<TGrade> grades)
        where TGrade : struct where TCoding : struct, ICoding<TGrade>
    {
        long halves = 0;
        foreach (var grade in grades)
        {
            halves += default(TCoding).HalfPoints(grade);
        }

        return new(Fraction.Of(halves, 2L * grades.Length));
    }
}
