namespace Scales.Research;

/// <summary>One intraclass correlation of an analysis of variance.</summary>
internal readonly struct Icc(TwoWay of, IccForm form)
{
    private readonly double _n = of.Subjects, _k = of.Occasions;

    internal string Name => form switch
    {
        IccForm.OneWaySingle => "ICC(1,1)",
        IccForm.TwoWayAgreementSingle => "ICC(2,1)",
        IccForm.TwoWayConsistencySingle => "ICC(3,1)",
        IccForm.OneWayAverage => "ICC(1,k)",
        IccForm.TwoWayAgreementAverage => "ICC(2,k)",
        _ => "ICC(3,k)",
    };

    internal double Value => IsAverage ? Averaged(Single) : Single;

    private bool IsAverage => form is IccForm.OneWayAverage or IccForm.TwoWayAgreementAverage or IccForm.TwoWayConsistencyAverage;

    private bool IsOneWay => form is IccForm.OneWaySingle or IccForm.OneWayAverage;

    private bool IsAgreement => form is IccForm.TwoWayAgreementSingle or IccForm.TwoWayAgreementAverage;

    private double Noise => IsOneWay ? of.WithinSubjects : of.Error;

    private double Single => (of.BetweenSubjects - Noise) / (of.BetweenSubjects + ((_k - 1) * Noise) + (IsAgreement ? _k * (of.BetweenOccasions - of.Error) / _n : 0));

    internal Interval Interval(double level)
    {
        var (lower, upper) = IsAgreement ? AgreementEnds(Quantiles.Upper(level)) : ByF(Quantiles.Upper(level));
        return IsAverage ? new(Averaged(lower), Averaged(upper), level, "McGraw and Wong") : new(lower, upper, level, "McGraw and Wong");
    }

    private double Averaged(double single) => _k * single / (1 + ((_k - 1) * single));

    private (double Lower, double Upper) ByF(double p)
    {
        double f = of.BetweenSubjects / Noise, above = _n - 1, below = (IsOneWay ? _n : _n - 1) * (_k - 1), k = _k;
        return (FromF(f / Quantiles.F(p, above, below)), FromF(f * Quantiles.F(p, below, above)));

        double FromF(double ratio) => (ratio - 1) / (ratio + k - 1);
    }

    // The degrees of freedom are fractional (Satterthwaite).
    private (double Lower, double Upper) AgreementEnds(double p)
    {
        double icc = Single, j = _k * icc * of.BetweenOccasions / of.Error, rest = (_n * (1 + ((_k - 1) * icc))) - (_k * icc);
        double df = (_k - 1) * (_n - 1) * (j + rest) * (j + rest) / (((_n - 1) * j * j) + (rest * rest));
        double down = Quantiles.F(p, _n - 1, df), up = Quantiles.F(p, df, _n - 1);
        double others = (_k * of.BetweenOccasions) + (((_k * _n) - _k - _n) * of.Error);
        return (
            _n * (of.BetweenSubjects - (down * of.Error)) / ((down * others) + (_n * of.BetweenSubjects)),
            _n * ((up * of.BetweenSubjects) - of.Error) / (others + (_n * up * of.BetweenSubjects)));
    }
}
