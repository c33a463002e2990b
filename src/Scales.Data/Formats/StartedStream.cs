namespace Scales.Data;

/// <summary>A stream whose first bytes were looked at and are read again.</summary>
internal sealed class StartedStream : Stream
{
    private const int Most = 1 << 16;

    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _start;

    private StartedStream(ReadOnlyMemory<byte> start, Stream rest) => (_start, _rest) = (start, rest);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first bytes of a stream, and the stream as it was before they were read.</summary>
    internal static ReadOnlySpan<byte> Begin(Stream stream, out Stream whole)
    {
        byte[] start = new byte[Most];
        var read = start.AsMemory(0, stream.ReadAtLeast(start, Most, throwOnEndOfStream: false));
        if (stream.CanSeek)
        {
            stream.Seek(-read.Length, SeekOrigin.Current);
        }

        whole = stream.CanSeek ? stream : new StartedStream(read, stream);
        return read.Span;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start.IsEmpty)
        {
            return _rest.Read(buffer);
        }

        int taken = Math.Min(buffer.Length, _start.Length);
        _start.Span[..taken].CopyTo(buffer);
        _start = _start[taken..];
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _rest.Dispose();
        base.Dispose(disposing);
    }
}
