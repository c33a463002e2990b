namespace Scales.Data;

/// <summary>A stream that goes one way, such as a pipe, and knows how far it is: Parquet notes where its parts begin.</summary>
internal sealed class CountedStream(Stream rest) : Stream
{
    private long _written;

    /// <summary>Where it goes to.</summary>
    internal Stream Rest { get; set; } = rest;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position { get => _written; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Rest.Write(buffer);
        _written += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => Rest.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
