using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>The kernel that needs nothing of the machine: a form is the sum of one 64-bit word per answer.</summary>
internal sealed class WordKernel(Plan plan) : Kernel
{
    /// <summary>How many forms are added up at most at once. A line of the cache more from item to item, so that they do not compete for the same lines.</summary>
    internal const int Block = 512, Stride = Block + 64;

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

    /// <summary>Adds up the answers of some forms, a block at most.</summary>
    internal void Add(AnswerTable answers, int from, Span<ulong> forms)
    {
        if (answers.IsRows)
        {
            Add(answers.Rows.Slice(from * answers.Items, forms.Length * answers.Items), nextForm: answers.Items, nextItem: 1, forms);
            return;
        }

        Span<byte> buffer = stackalloc byte[answers.Items * Stride];
        for (int item = 0; item < answers.Items; item++)
        {
            var place = buffer.Slice(item * Stride, forms.Length);
            answers.Column(item, from, place).CopyTo(place);
        }

        Add(buffer, nextForm: 1, nextItem: Stride, forms);
    }

    // Four forms at a time: their sums do not wait for each other.
    private void Add(ReadOnlySpan<byte> answers, nint nextForm, nint nextItem, Span<ulong> forms)
    {
        int i = 0, items = plan.Items.Count;
        for (; i <= forms.Length - 4; i += 4)
        {
            ref byte first = ref Unsafe.AsRef(in answers[i * (int)nextForm]);
            ref ulong words = ref plan.Words[0];
            ulong a = 0, b = 0, c = 0, d = 0;
            for (int item = 0; item < items; item++)
            {
                a += Unsafe.Add(ref words, first);
                b += Unsafe.Add(ref words, Unsafe.Add(ref first, nextForm));
                c += Unsafe.Add(ref words, Unsafe.Add(ref first, 2 * nextForm));
                d += Unsafe.Add(ref words, Unsafe.Add(ref first, 3 * nextForm));
                first = ref Unsafe.Add(ref first, nextItem);
                words = ref Unsafe.Add(ref words, Plan.ItemStride);
            }

            (forms[i], forms[i + 1], forms[i + 2], forms[i + 3]) = (a, b, c, d);
        }

        for (; i < forms.Length; i++)
        {
            ref byte answer = ref Unsafe.AsRef(in answers[i * (int)nextForm]);
            ref ulong words = ref plan.Words[0];
            ulong sum = 0;
            for (int item = 0; item < items; item++)
            {
                sum += Unsafe.Add(ref words, answer);
                answer = ref Unsafe.Add(ref answer, nextItem);
                words = ref Unsafe.Add(ref words, Plan.ItemStride);
            }

            forms[i] = sum;
        }
    }

    /// <summary>Makes forms with too few answers forms without any; false when an answer is not allowed.</summary>
    internal bool TrySettle(Span<ulong> forms)
    {
        ulong any = 0;
        var missing = plan.MissingOnForm;
        foreach (ref ulong form in forms)
        {
            any |= form;
            form = missing.Of(form) > plan.MostMissing ? plan.Nothing : form;
        }

        return plan.Refused.Of(any) == 0;
    }

    private static void LookUp(ReadOnlySpan<double> table, Field key, ReadOnlySpan<ulong> forms, Span<double> scores)
    {
        (int shift, int mask) = (key.Shift, key.Mask);
        for (int i = 0; i < forms.Length; i++)
        {
            scores[i] = table[(int)(forms[i] >> shift) & mask];
        }
    }

    public override string ToString() => "a word per answer";
}
