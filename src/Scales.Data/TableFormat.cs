namespace Scales.Data;

/// <summary>How a table is kept in a file.</summary>
public enum TableFormat
{
    /// <summary>Text with a header and a separator: CSV or TSV, in UTF-8.</summary>
    Csv,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>Apache Arrow IPC, the file format (Feather version 2).</summary>
    ArrowFile,

    /// <summary>Apache Arrow IPC, the stream format.</summary>
    ArrowStream,
}
