namespace Scales.Rounds;

/// <summary>Copies so many bytes, every time others, so that none of them are in the cache any more: what memory itself allows.</summary>
internal sealed class Copying
{
    // At least four times the last cache of any machine this is likely to run on.
    private const int Least = 1 << 28;

    private readonly byte[] _from, _to;
    private readonly int _bytes;
    private int _at;

    internal Copying(int bytes)
    {
        _bytes = bytes;
        _from = new byte[Math.Max(1, Least / bytes) * bytes];
        _to = new byte[_from.Length];
        _from.AsSpan().Fill(1);
        _to.AsSpan().Fill(2);
    }

    internal void Run()
    {
        _from.AsSpan(_at, _bytes).CopyTo(_to.AsSpan(_at));
        _at = (_at + _bytes) % _from.Length;
    }
}
