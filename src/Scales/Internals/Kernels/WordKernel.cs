namespace Scales;

/// <summary>The kernel that needs nothing of the machine: a form is the sum of one 64-bit word per answer.</summary>
internal sealed class WordKernel(Plan plan) : Kernel
{
    private const int Block = 512;

    internal override bool TryScore(AnswerTable answers, int from, int to, Span<double> scores)
    {
        Span<ulong> room = stackalloc ulong[Math.Min(to - from, Block)];
        for (int start = from; start < to; start += Block)
        {
            var forms = room.Slice(0, Math.Min(to - start, Block));
            Add(answers, start, forms);
            if (!TrySettle(forms))
            {
                return false;
            }

            for (int i = 0; i < plan.Tables.Length; i++)
            {
                LookUp(plan.Tables[i], plan.KeyOf(i), forms, scores.Slice((i * answers.Forms) + start, forms.Length));
            }
        }

        return true;
    }

    /// <summary>Adds up the answers of some forms.</summary>
    internal void Add(AnswerTable answers, int from, Span<ulong> forms)
    {
        if (answers.IsRows)
        {
            AddRows(answers.Rows.Slice(from * answers.Items, forms.Length * answers.Items), forms);
            return;
        }

        forms.Clear();
        Span<byte> buffer = stackalloc byte[forms.Length];
        for (int item = 0; item < answers.Items; item++)
        {
            AddColumn(answers.Column(item, from, buffer), plan.Words.AsSpan(item * Plan.ItemStride, Plan.ItemStride), forms);
        }
    }

    /// <summary>Makes forms with too few answers forms without any; false when an answer is not allowed.</summary>
    internal bool TrySettle(Span<ulong> forms)
    {
        ulong any = 0;
        foreach (ref ulong form in forms)
        {
            any |= form;
            form = plan.MissingOnForm.Of(form) > plan.MostMissing ? plan.Nothing : form;
        }

        return plan.Refused.Of(any) == 0;
    }

    private void AddRows(ReadOnlySpan<byte> rows, Span<ulong> forms)
    {
        ReadOnlySpan<ulong> words = plan.Words;
        int items = plan.Items.Count;
        for (int i = 0; i < forms.Length; i++)
        {
            ulong form = 0;
            int offset = 0;
            foreach (byte answer in rows.Slice(i * items, items))
            {
                form += words[offset + answer];
                offset += Plan.ItemStride;
            }

            forms[i] = form;
        }
    }

    private static void AddColumn(ReadOnlySpan<byte> column, ReadOnlySpan<ulong> words, Span<ulong> forms)
    {
        for (int i = 0; i < column.Length; i++)
        {
            forms[i] += words[column[i]];
        }
    }

    private static void LookUp(ReadOnlySpan<double> table, Field key, ReadOnlySpan<ulong> forms, Span<double> scores)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            scores[i] = table[key.Of(forms[i])];
        }
    }
}
