namespace Scales.Research;

/// <summary>A row of an analysis dataset in the basic data structure of ADaM: one subject, one parameter, one visit.</summary>
/// <param name="Study">STUDYID.</param>
/// <param name="Subject">USUBJID.</param>
/// <param name="Arm">TRTP, the planned treatment.</param>
/// <param name="ParameterCode">PARAMCD.</param>
/// <param name="Parameter">PARAM, with the unit.</param>
/// <param name="Visit">AVISIT.</param>
/// <param name="VisitNumber">AVISITN: the baseline is 0.</param>
/// <remarks>CDISC ADaM Implementation Guide: CHG is AVAL minus BASE, PCHG is in percent of BASE and is missing at a BASE of 0; both are for visits after the baseline.</remarks>
public sealed record AnalysisRow(string Study, string Subject, string Arm, string ParameterCode, string Parameter, string Visit, int VisitNumber)
{
    private static readonly string[] s_columns = ["STUDYID", "USUBJID", "TRTP", "PARAMCD", "PARAM", "AVISIT", "AVISITN", "ABLFL", "AVAL", "BASE", "CHG", "PCHG"];

    /// <summary>ABLFL: whether the row is the baseline. A missed baseline is none.</summary>
    public bool IsBaseline { get; internal init; }

    /// <summary>AVAL, the score; <see langword="null"/> where there is none.</summary>
    public double? Value { get; internal init; }

    /// <summary>BASE, the score at baseline.</summary>
    public double? Baseline { get; internal init; }

    /// <summary>CHG: follow-up minus baseline.</summary>
    public double? Change { get; internal init; }

    /// <summary>PCHG: CHG in percent of the baseline; <see langword="null"/> from a baseline of 0 and on scales whose zero does not mean "none".</summary>
    public double? PercentChange { get; internal init; }

    /// <summary>CRIT1 and CRIT1FL, CRIT2 and CRIT2FL …, each decided in exact fractions.</summary>
    public IReadOnlyList<AnalysisCriterion> Criteria { get; internal init; } = [];

    /// <summary>Rows of one or more parameters as a table with the names of ADaM.</summary>
    public static Table ToTable(IEnumerable<AnalysisRow> rows)
    {
        AnalysisRow[] given = [.. rows];
        int criteria = given.Select(row => row.Criteria.Count).DefaultIfEmpty().Max();
        return new("adqs", [.. s_columns, .. Enumerable.Range(1, criteria).SelectMany(y => new[] { FormattableString.Invariant($"CRIT{y}"), FormattableString.Invariant($"CRIT{y}FL") })], given.Select(row => row.Cells(criteria)));
    }

    /// <summary>The parameter and the visit: never a score.</summary>
    public override string ToString() => $"{ParameterCode} at {Visit}";

    private IReadOnlyList<string?> Cells(int criteria) =>
    [
        Study, Subject, Arm, ParameterCode, Parameter, Visit, Table.Cell(VisitNumber), IsBaseline ? "Y" : null,
        Table.Cell(Value), Table.Cell(Baseline), Table.Cell(Change), Table.Cell(PercentChange),
        .. Enumerable.Range(0, criteria).SelectMany(y => y < Criteria.Count ? Criteria[y].Cells : [null, null]),
    ];
}

/// <summary>A responder criterion on a row: CRITy and CRITyFL.</summary>
/// <param name="Text">The criterion; <see langword="null"/> at the baseline, which is not judged.</param>
/// <param name="IsMet">Whether it is met; <see langword="null"/> where that cannot be said, which is not the same as no.</param>
public readonly record struct AnalysisCriterion(string? Text, bool? IsMet)
{
    internal string?[] Cells => [Text, IsMet switch { true => "Y", false => "N", null => null }];
}
