namespace Scales;

/// <summary>Where a rule or a number was published.</summary>
public sealed record Citation
{
    /// <summary>Cites a publication.</summary>
    /// <param name="text">Authors, title, journal, year, volume and pages.</param>
    /// <param name="doi">Its digital object identifier, without a resolver's address; <see langword="null"/> where it has none.</param>
    /// <param name="doiVerified">Whether the identifier was seen printed beside this publication.</param>
    public Citation(string text, string? doi = null, bool doiVerified = true) =>
        (Text, Doi, IsDoiVerified) = (text, doi, doi is not null && doiVerified);

    /// <summary>Authors, title, journal, year, volume and pages.</summary>
    public string Text { get; }

    /// <summary>The digital object identifier, without a resolver's address; <see langword="null"/> where there is none.</summary>
    public string? Doi { get; }

    /// <summary>Whether the identifier was seen printed beside this publication; where it was not, check it before quoting it.</summary>
    public bool IsDoiVerified { get; }

    /// <summary>The citation on one line, with a mark where the identifier is unverified.</summary>
    public override string ToString() =>
        Doi is null ? Text : IsDoiVerified ? $"{Text}. doi:{Doi}" : $"{Text}. doi:{Doi} (identifier unverified)";
}
