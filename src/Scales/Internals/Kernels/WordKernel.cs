using System.Runtime.CompilerServices;

namespace Scales;

/// <summary>The kernel that needs nothing of the machine: a form is the sum of one 64-bit word per answer.</summary>
internal sealed class WordKernel(Plan plan) : Kernel
{
    /// <summary>How many forms are added up at most at once.</summary>
    private const int Block = 8192;

    [SkipLocalsInit]
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
                var column = scores.Slice((i * answers.Forms) + start, forms.Length);
                if (column.Length == Block)
                {
                    // Where the machine clears whole lines, they need not be read from memory first, as for writing one score after the other.
                    column.Clear();
                }

                LookUp(plan.Tables[i], plan.KeyOf(i), forms, column);
            }
        }

        return true;
    }

    /// <summary>Adds up the answers of some forms, a block at most.</summary>
    internal void Add(AnswerTable answers, int from, Span<ulong> forms)
    {
        if (answers.IsRows)
        {
            AddRows(answers.Rows.Slice(from * answers.Items, forms.Length * answers.Items), forms);
        }
        else
        {
            AddColumns(answers, from, forms);
        }
    }

    // Past the last item nothing is added (see Plan.Words), whatever the answers.
    [SkipLocalsInit]
    private void AddColumns(AnswerTable answers, int from, Span<ulong> forms)
    {
        forms.Clear();
        int count = forms.Length, items = answers.Items;
        Span<byte> buffer = stackalloc byte[4 * count], a = buffer.Slice(0, count), b = buffer.Slice(count, count), c = buffer.Slice(2 * count, count), d = buffer.Slice(3 * count);
        for (int item = 0; item < items; item += 4)
        {
            var first = answers.Column(item, from, a);
            var second = item + 1 < items ? answers.Column(item + 1, from, b) : first;
            var third = item + 2 < items ? answers.Column(item + 2, from, c) : first;
            var fourth = item + 3 < items ? answers.Column(item + 3, from, d) : first;
            AddColumns(ref plan.Words[item * Plan.ItemStride], first, second, third, fourth, forms);
        }
    }

    // Four columns at a time: a sum is read and written once for all of them. Two of them are read four answers at once, which
    // are then taken apart: where each is read by itself, the machine only waits for its reads. Each sum is there before the
    // form it is added to is read, for the same reason.
    private static void AddColumns(ref ulong words, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, Span<ulong> forms)
    {
        ref ulong form = ref forms[0];
        ref byte p = ref Unsafe.AsRef(in a[0]), q = ref Unsafe.AsRef(in b[0]), r = ref Unsafe.AsRef(in c[0]), s = ref Unsafe.AsRef(in d[0]);
        nint i = 0;
        for (; BitConverter.IsLittleEndian && i <= forms.Length - 4; i += 4)
        {
            uint ps = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref p, i)), qs = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref q, i));
            ulong sum = Sum(ref words, (byte)ps, (byte)qs, Unsafe.Add(ref r, i), Unsafe.Add(ref s, i));
            ref ulong first = ref Unsafe.Add(ref form, i);
            first += sum;
            sum = Sum(ref words, (byte)(ps >>= 8), (byte)(qs >>= 8), Unsafe.Add(ref r, i + 1), Unsafe.Add(ref s, i + 1));
            Unsafe.Add(ref first, 1) += sum;
            sum = Sum(ref words, (byte)(ps >>= 8), (byte)(qs >>= 8), Unsafe.Add(ref r, i + 2), Unsafe.Add(ref s, i + 2));
            Unsafe.Add(ref first, 2) += sum;
            sum = Sum(ref words, (nint)(ps >> 8), (nint)(qs >> 8), Unsafe.Add(ref r, i + 3), Unsafe.Add(ref s, i + 3));
            Unsafe.Add(ref first, 3) += sum;
        }

        for (; i < forms.Length; i++)
        {
            Unsafe.Add(ref form, i) += Sum(ref words, Unsafe.Add(ref p, i), Unsafe.Add(ref q, i), Unsafe.Add(ref r, i), Unsafe.Add(ref s, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Sum(ref ulong words, nint a, nint b, nint c, nint d) => Unsafe.Add(ref words, a)
        + Unsafe.Add(ref words, b + Plan.ItemStride) + Unsafe.Add(ref words, c + (2 * Plan.ItemStride)) + Unsafe.Add(ref words, d + (3 * Plan.ItemStride));

    // Four forms at a time: their sums do not wait for each other.
    private void AddRows(ReadOnlySpan<byte> answers, Span<ulong> forms)
    {
        int i = 0, items = plan.Items.Count;
        nint once = items, thrice = 3 * once;
        for (; i <= forms.Length - 4; i += 4)
        {
            ref byte first = ref Unsafe.AsRef(in answers[i * items]);
            ref ulong words = ref plan.Words[0];
            ulong a = 0, b = 0, c = 0, d = 0;
            for (int item = 0; item < items; item++)
            {
                a += Unsafe.Add(ref words, first);
                b += Unsafe.Add(ref words, Unsafe.Add(ref first, once));
                c += Unsafe.Add(ref words, Unsafe.Add(ref first, 2 * once));
                d += Unsafe.Add(ref words, Unsafe.Add(ref first, thrice));
                first = ref Unsafe.Add(ref first, 1);
                words = ref Unsafe.Add(ref words, Plan.ItemStride);
            }

            (forms[i], forms[i + 1], forms[i + 2], forms[i + 3]) = (a, b, c, d);
        }

        for (; i < forms.Length; i++)
        {
            ref byte answer = ref Unsafe.AsRef(in answers[i * items]);
            ref ulong words = ref plan.Words[0];
            ulong sum = 0;
            for (int item = 0; item < items; item++)
            {
                sum += Unsafe.Add(ref words, answer);
                answer = ref Unsafe.Add(ref answer, 1);
                words = ref Unsafe.Add(ref words, Plan.ItemStride);
            }

            forms[i] = sum;
        }
    }

    /// <summary>Makes forms with too few answers forms without any; false when an answer is not allowed.</summary>
    internal bool TrySettle(Span<ulong> forms)
    {
        ulong any = 0, nothing = plan.Nothing;
        ulong missing = plan.MissingOnForm.Place(plan.MissingOnForm.Mask), most = plan.MissingOnForm.Place(plan.MostMissing);
        for (int i = 0; i < forms.Length; i++)
        {
            ulong form = forms[i];
            any |= form;
            if ((form & missing) > most)
            {
                forms[i] = nothing;
            }
        }

        return plan.Refused.Of(any) == 0;
    }

    // Two forms at a time: one is looked up while the other is shifted.
    private static void LookUp(double[] table, Field key, ReadOnlySpan<ulong> forms, Span<double> scores)
    {
        (int shift, ulong mask) = (key.Shift, (ulong)key.Mask);
        ref double entry = ref table[0], score = ref scores[0];
        ref ulong form = ref Unsafe.AsRef(in forms[0]);
        nint i = forms.Length & 1;
        score = Unsafe.Add(ref entry, (nint)((form >> shift) & mask));
        for (; i < forms.Length; i += 2)
        {
            double next = Unsafe.Add(ref entry, (nint)((Unsafe.Add(ref form, i + 1) >> shift) & mask));
            Unsafe.Add(ref score, i) = Unsafe.Add(ref entry, (nint)((Unsafe.Add(ref form, i) >> shift) & mask));
            Unsafe.Add(ref score, i + 1) = next;
        }
    }

    public override string ToString() => "a word per answer";
}
