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
        if (most < 0)
        {
            Throw.OutOfRange("The number of answers to list", "0 or more", most, nameof(most));
        }

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
            if (Contradiction(answers, form) is not null)
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
        for (int i = 0; i < forms.Length; i++)
        {
            int outOfRange = plan.Refused.Of(forms[i]), listed = Math.Min(outOfRange, most - found.Count);
            count += outOfRange;
            for (int item = 0; listed > 0 && item < answers.Items; item++)
            {
                if (!Allows(item, answers.At(from + i, item)))
                {
                    found.Add(new(from + i, instrument.Items[item].Code, InvalidAnswerCode.OutOfRange, instrument.Items[item].Allowed));
                    listed--;
                }
            }

            if (outOfRange == 0 && Contradiction(answers, from + i) is { } check)
            {
                count++;
                if (found.Count < most)
                {
                    found.Add(new(from + i, instrument.Items[check.Item - 1].Code, InvalidAnswerCode.NotExpected, check.Allowed));
                }
            }
        }

        return count;
    }

    private (int Item, string Allowed)? Contradiction(AnswerTable answers, int form) => instrument.Skip is null ? null : instrument.Contradiction(Read(answers, form));

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
