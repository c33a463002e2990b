namespace Scales;

/// <summary>Where raw answers become checked ones: it lets in what is allowed and keeps account of all that is not.</summary>
internal struct Door<TForm>(Instrument<TForm> instrument)
    where TForm : Form<TForm>
{
    // Where each item stood; null for an item not met yet.
    private readonly int?[] _positions = new int?[instrument.Items.Count];
    private Answers<TForm> _answers;
    private List<InvalidAnswer>? _invalid;

    /// <summary>An answer to the item of a number; 0 is the number of no item.</summary>
    internal void Enter(int position, int item, int? answer)
    {
        if (!IsExpected(position, item))
        {
            return;
        }

        var definition = instrument.Items[item - 1];
        if (answer is { } value && !definition.Range.Contains(value))
        {
            Refuse(position, item, InvalidAnswerCode.OutOfRange, definition.Allowed);
        }
        else
        {
            _answers = _answers.With(item, answer is { } given ? Step.At(given - definition.Range.Lowest) : Step.Missing);
        }
    }

    /// <summary>An answer in digits; an empty text is a missing answer.</summary>
    internal void Enter(int position, int item, string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            Enter(position, item, (int?)null);
        }
        else if (WholeNumber.TryRead(answer, out int value))
        {
            Enter(position, item, value);
        }
        else if (IsExpected(position, item))
        {
            Refuse(position, item, InvalidAnswerCode.NotANumber, instrument.Items[item - 1].Allowed);
        }
    }

    /// <summary>The answers, when every one of them was allowed; else all that was not.</summary>
    internal readonly bool Close(out Answers<TForm> answers, out IReadOnlyList<InvalidAnswer> invalid)
    {
        invalid = _invalid ?? (instrument.Contradiction(_answers) is { } check
            ? [new(_positions[check.Item - 1] ?? 0, instrument.Items[check.Item - 1].Code, InvalidAnswerCode.NotExpected, check.Allowed)]
            : []);
        answers = invalid.Count == 0 ? _answers : default;
        return invalid.Count == 0;
    }

    private bool IsExpected(int position, int item)
    {
        if (item == 0)
        {
            Refuse(new(position, null, InvalidAnswerCode.UnknownItem, $"a name of an item of the {instrument.Name}"));
            return false;
        }

        bool repeated = _positions[item - 1] is not null;
        if (repeated)
        {
            Refuse(position, item, InvalidAnswerCode.RepeatedItem, "one answer to an item");
        }

        _positions[item - 1] ??= position;
        return !repeated;
    }

    private void Refuse(int position, int item, InvalidAnswerCode code, string allowed) =>
        Refuse(new(position, instrument.Items[item - 1].Code, code, allowed));

    private void Refuse(InvalidAnswer answer) => (_invalid ??= []).Add(answer);
}
