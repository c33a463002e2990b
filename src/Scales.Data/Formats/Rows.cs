using Apache.Arrow;

namespace Scales.Data;

/// <summary>Some rows of a table, as they were read; valid until the next ones are read.</summary>
internal abstract class Rows : IDisposable
{
    /// <summary>How many rows there are.</summary>
    internal abstract int Length { get; }

    /// <summary>How many rows came before them.</summary>
    internal long Before { get; set; }

    /// <summary>Reads the answers to one item.</summary>
    internal abstract void Read(int column, AnswerReader reader, Span<byte> answers);

    /// <summary>The text of a cell, a number in its shortest form; empty where there is none.</summary>
    internal abstract string TextAt(int row, int column);

    /// <summary>The line of the file that a row begins on; <see langword="null"/> where the file has no lines.</summary>
    internal virtual long? LineOf(int row) => null;

    /// <summary>A column of these rows.</summary>
    internal abstract IArrowArray Column(int column);

    public void Dispose() => Release();

    private protected virtual void Release()
    {
    }
}
