using Scales.Fhir.Maps;

namespace Scales.Fhir.Reading;

/// <summary>The answers of a response, in the order of the items of a map.</summary>
internal sealed class AnswerSheet
{
    private readonly ReadAnswer[] _answers;
    private readonly bool[] _found, _repeated;

    private AnswerSheet(int items) => (_answers, _found, _repeated) = (new ReadAnswer[items], new bool[items], new bool[items]);

    internal ReadAnswer this[ItemMap item] => _found[item.Index] ? _answers[item.Index] : ReadAnswer.Missing(AnswerState.NotAsked);

    internal static AnswerSheet Fill(FormMap map, Response response)
    {
        var sheet = new AnswerSheet(map.ItemCount);
        foreach (var item in response.Items)
        {
            var (first, other) = map.ItemsOf(item.LinkId, item.Definition);
            if (other is not null)
            {
                sheet.Enter(first!, ReadAnswer.Refused(FindingCode.ConflictingItems));
                sheet.Enter(other, ReadAnswer.Refused(FindingCode.ConflictingItems));
            }
            else if (first is not null)
            {
                sheet.Enter(first, AnswerReader.Read(item.Answer, first));
            }
        }

        return sheet;
    }

    /// <summary>Why an item has no answer, as far as the response says so: an item that it leaves out may have been skipped or never asked.</summary>
    internal AbsentReason ReasonFor(ItemMap item) => !_found[item.Index] ? AbsentReason.Unknown : _answers[item.Index].State switch
    {
        AnswerState.Declined => AbsentReason.AskedDeclined,
        AnswerState.NotApplicable => AbsentReason.NotApplicable,
        AnswerState.NotAsked => AbsentReason.NotAsked,
        _ => AbsentReason.Unknown,
    };

    /// <summary>Whether any item of an instrument is in the response.</summary>
    internal bool Has(InstrumentMap instrument) => instrument.Items.Exists(item => _found[item.Index]);

    /// <summary>What is to be known about the items of an instrument, in the order of the map.</summary>
    internal void AddFindings(InstrumentMap instrument, List<Finding> findings)
    {
        foreach (var item in instrument.Items)
        {
            if (item.IsOnForm && this[item].Finding is { } code)
            {
                findings.Add(item.Finding(code));
            }

            if (_repeated[item.Index])
            {
                findings.Add(item.Finding(FindingCode.Repeated));
            }
        }
    }

    private void Enter(ItemMap item, ReadAnswer answer)
    {
        ref var kept = ref _answers[item.Index];
        bool isRepeated = false;
        kept = _found[item.Index] ? kept.And(answer, out isRepeated) : answer;
        _found[item.Index] = true;
        _repeated[item.Index] |= isRepeated;
    }
}
