using System.Buffers;

namespace Scales.Fhir.Bulk;

/// <summary>Cuts a stream of NDJSON into blocks of whole lines. What it holds at once is a block, or the longest line allowed.</summary>
internal sealed class LineBlocks(Stream stream, int mostBytes)
{
    private const int BlockSize = 1 << 16;

    private byte[] _rest = [];
    private long _line = 1;
    private bool _isAtEnd;

    /// <summary>The next block; <see langword="null"/> at the end.</summary>
    internal async ValueTask<LineBlock?> NextAsync(CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, 2 * _rest.Length));
        int length = _rest.Length;
        bool isTooLong = false;
        _rest.CopyTo(buffer, 0);
        _rest = [];
        if (End(buffer.AsSpan(0, length), isTooLong) is var already and > 0) // After a line that was too long whole lines may be left.
        {
            _rest = buffer[already..length];
            return Block(buffer, already, isTooLong);
        }

        while (!_isAtEnd)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            _isAtEnd = read == 0;
            int end = End(buffer.AsSpan(length, read), isTooLong);
            if (end > 0)
            {
                _rest = buffer[(length + end)..(length + read)];
                return Block(buffer, isTooLong ? 0 : length + end, isTooLong);
            }

            isTooLong |= length + read > mostBytes;
            length = isTooLong ? 0 : length + read;
            buffer = length < buffer.Length ? buffer : Grown(buffer);
        }

        if (length > 0 || isTooLong)
        {
            return Block(buffer, length, isTooLong);
        }

        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return null;
    }

    // Of a line that is too long the first end counts, of others the last.
    private static int End(ReadOnlySpan<byte> read, bool isTooLong) => 1 + (isTooLong ? read.IndexOf((byte)'\n') : read.LastIndexOf((byte)'\n'));

    private LineBlock Block(byte[] buffer, int length, bool isTooLong)
    {
        long first = _line;
        _line += isTooLong ? 1 : buffer.AsSpan(0, length).Count((byte)'\n');
        return new(buffer, length, first, isTooLong);
    }

    private static byte[] Grown(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
