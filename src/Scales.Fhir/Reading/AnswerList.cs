namespace Scales.Fhir.Reading;

/// <summary>The answers of one item, which has one nearly always: only more than one are kept in a list.</summary>
internal struct AnswerList
{
    private RawAnswer _first;
    private List<RawAnswer>? _more;
    private bool _any;

    internal void Add(RawAnswer answer)
    {
        if (_any)
        {
            (_more ??= []).Add(answer);
        }
        else
        {
            (_first, _any) = (answer, true);
        }
    }

    /// <summary>Adds an entry for every answer, or one for none.</summary>
    internal readonly void AddTo(List<RawItem> items, string? linkId, string? definition)
    {
        items.Add(new(linkId, definition, _first));
        foreach (var answer in _more ?? [])
        {
            items.Add(new(linkId, definition, answer));
        }
    }
}
