namespace Scales.Research;

/// <summary>Checks of who the patients of a review are and how many.</summary>
internal static class PatientChecks
{
    internal static IEnumerable<Finding> Total(Review review)
    {
        if (review.Claims.Patients is { } claim && claim.Value != review.Patients)
        {
            yield return new("patients-differ", claim.Where, FormattableString.Invariant($"{claim.Value} patients are stated; those of the studies add up to {review.Patients}."));
        }
    }

    internal static IEnumerable<Finding> Treated(Review review)
    {
        if (review.Claims.Patients is { } claim && review.Treated is { } treated && treated < claim.Value)
        {
            yield return new("patients-not-treated", claim.Where, FormattableString.Invariant($"{claim.Value} patients are stated; {treated} of them got the intervention."));
        }
    }

    internal static IEnumerable<Finding> Outside(Review review) =>
        from study in review.Studies
        let outside = study.OutsidePopulation
        where outside is not null
        select new Finding("outside-population", study.Name, FormattableString.Invariant($"at least {outside.AtLeast} of {study.Patients} patients have {outside.Condition}, and the review is about {review.Population}."));

    // The number is compared as it is printed: to as many decimals as it has.
    internal static IEnumerable<Finding> MeanAge(Review review)
    {
        if (review.Claims.Age is not { Value.Mean: { } stated } claim)
        {
            yield break;
        }

        if (Weighted(review, age => age.Mean) is { } mean)
        {
            if (!IsPrintedAs(mean, stated))
            {
                yield return new("mean-age-differs", claim.Where, $"a mean age of {Table.Cell(stated)} is stated; the means of the studies, weighted by their patients, make {Table.Cell(decimal.Round(mean, 2))}.");
            }
        }
        else if (Weighted(review, age => age.Median) is { } ofMedians && IsPrintedAs(ofMedians, stated))
        {
            yield return new("mean-of-medians", claim.Where, $"a mean age of {Table.Cell(stated)} is stated; no study gives a mean, and the number is the mean of their medians, weighted by their patients ({Table.Cell(decimal.Round(ofMedians, 2))}). That is no mean age.");
        }
        else
        {
            yield return new("mean-without-source", claim.Where, $"a mean age of {Table.Cell(stated)} is stated; not every study gives a mean.");
        }
    }

    internal static IEnumerable<Finding> AgeRange(Review review)
    {
        if (review.Claims.Age is { Value: { Lowest: { } lowest, Highest: { } highest } } claim
            && review.Studies.All(study => study.Age is { Lowest: not null, Highest: not null })
            && (review.Studies.Min(study => study.Age!.Lowest), review.Studies.Max(study => study.Age!.Highest)) is var (youngest, oldest)
            && (lowest, highest) != (youngest, oldest))
        {
            yield return new("age-range-differs", claim.Where, $"ages from {Table.Cell(lowest)} to {Table.Cell(highest)} are stated; those of the studies run from {Table.Cell(youngest)} to {Table.Cell(oldest)}.");
        }
    }

    /// <summary>A percentage of so many patients is that of a whole number of them (the GRIM test for a percentage).</summary>
    internal static IEnumerable<Finding> Men(Review review)
    {
        if (review.Claims.MalePercent is not { } claim)
        {
            yield break;
        }

        int patients = review.Claims.Patients?.Value ?? review.Patients;
        decimal men = decimal.Round(claim.Value * patients / 100, MidpointRounding.AwayFromZero);
        if (patients > 0 && !IsPrintedAs(100 * men / patients, claim.Value))
        {
            yield return new("percent-of-nobody", claim.Where, FormattableString.Invariant($"{claim.Value} % of {patients} patients is not a whole number of them."));
        }
    }

    /// <summary>A mean over the studies, weighted by their patients; null unless every study has the number.</summary>
    internal static decimal? Weighted(Review review, Func<Age, decimal?> number)
    {
        decimal sum = 0;
        foreach (var study in review.Studies)
        {
            if (study.Age is not { } age || number(age) is not { } value)
            {
                return null;
            }

            sum += value * study.Patients;
        }

        return sum / review.Patients;
    }

    private static bool IsPrintedAs(decimal number, decimal printed) => Math.Abs(number - printed) <= new decimal(5, 0, 0, false, (byte)Math.Min(28, printed.Scale + 1));
}
