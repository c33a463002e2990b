namespace Scales;

/// <summary>The pass over many forms that finds every answer that is not allowed. A form costs its sum, refused answers or none.</summary>
internal sealed class BatchDoor<TForm>(Instrument<TForm> instrument, Plan plan)
    where TForm : Form<TForm>
{
    // Few enough that a block is still in the nearest cache when its answers are looked at one by one.
    private const int Block = 512;

    private readonly WordKernel _kernel = new(plan);

    /// <summary>Counts the answers that are not allowed, and lists the first of them.</summary>
    internal InvalidCells Find(AnswerTable answers, int most)
    {
        var found = new List<InvalidCell>();
        long count = 0;
        Span<ulong> room = stackalloc ulong[Block];
        for (int from = 0; from < answers.Forms; from += Block)
        {
            var forms = room.Slice(0, Math.Min(Block, answers.Forms - from));
            _kernel.Add(answers, from, forms);
            long here = Count(forms);
            bool counted = instrument.Skip is null && (here == 0 || found.Count >= most);
            count += counted ? here : List(answers, from, forms, found, most);
        }

        return new(instrument.Name, count, found);
    }

    /// <summary>Whether answers that are allowed each by itself contradict each other on any form.</summary>
    internal bool FindsContradiction(AnswerTable answers)
    {
        for (int form = 0; form < answers.Forms; form++)
        {
            if (instrument.Contradiction(Read(answers, form)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private long Count(ReadOnlySpan<ulong> forms)
    {
        long count = 0;
        foreach (ulong form in forms)
        {
            count += plan.Refused.Of(form);
        }

        return count;
    }

    private long List(AnswerTable answers, int from, ReadOnlySpan<ulong> forms, List<InvalidCell> found, int most)
    {
        long count = 0;
        var refused = new List<InvalidCell>();
        for (int i = 0; i < forms.Length; i++)
        {
            Inspect(answers, from + i, plan.Refused.Of(forms[i]), refused);
            count += refused.Count;
            found.AddRange(refused.Take(most - found.Count));
            refused.Clear();
        }

        return count;
    }

    private void Inspect(AnswerTable answers, int form, int outOfRange, List<InvalidCell> refused)
    {
        for (int item = 0; refused.Count < outOfRange; item++)
        {
            if (!Allows(item, answers.At(form, item)))
            {
                var definition = instrument.Items[item];
                refused.Add(new(form, definition.Code, InvalidAnswerCode.OutOfRange, Answer.Allowed(definition.Range)));
            }
        }

        if (outOfRange == 0 && instrument.Contradiction(Read(answers, form)) is { } check)
        {
            refused.Add(new(form, instrument.Items[check.Item - 1].Code, InvalidAnswerCode.NotExpected, check.Allowed));
        }
    }

    private bool Allows(int item, byte answer) => plan.Refused.Of(plan.Words[(item * Plan.ItemStride) + answer]) == 0;

    /// <summary>Reads a form whose answers are all allowed.</summary>
    internal Answers<TForm> Read(AnswerTable answers, int form)
    {
        var read = default(Answers<TForm>);
        for (int item = 0; item < answers.Items; item++)
        {
            byte answer = answers.At(form, item);
            read = read.With(item + 1, answer == AnswerTable.Missing ? Step.Missing : Step.At(answer - instrument.Items[item].Range.Lowest));
        }

        return read;
    }
}
