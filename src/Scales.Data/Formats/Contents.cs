namespace Scales.Data;

/// <summary>Telling from the first bytes of a file what it is.</summary>
internal static class Contents
{
    private static readonly (byte[] Start, string Refusal)[] s_foreign =
    [
        ([0xFF, 0xFE], Utf16),
        ([0xFE, 0xFF], Utf16),
        ([0x50, 0x4B, 0x03, 0x04], "this is an Excel workbook (.xlsx) or another zip archive; save the sheet as CSV UTF-8."),
        ([0xD0, 0xCF, 0x11, 0xE0], "this is an old Excel workbook (.xls); save the sheet as CSV UTF-8."),
        ("$FL"u8.ToArray(), "this is an SPSS file (.sav); save it in SPSS as CSV, or in R with haven::read_sav and write.csv."),
        ("<stata_dta>"u8.ToArray(), "this is a Stata file (.dta); save it with export delimited."),
        ([0x1F, 0x8B], "this file is compressed (.gz); unpack it first: gunzip -c FILE | scales score INSTRUMENT -."),
        ("{"u8.ToArray(), Json),
        ("[{"u8.ToArray(), Json),
        ("PARE"u8.ToArray(), "this Parquet file is encrypted; write it without encryption."),
    ];

    private const string Json = "this is JSON; save the table as CSV in UTF-8, or score FHIR responses with scales fhir score.";
    private const string Utf16 = "the text is UTF-16; save the file as UTF-8 (in Excel: CSV UTF-8).";

    internal static TableFormat Of(ReadOnlySpan<byte> start)
    {
        foreach (var (foreign, refusal) in s_foreign)
        {
            if (start.StartsWith(foreign))
            {
                throw Refusal.At(1, refusal);
            }
        }

        return start.StartsWith("PAR1"u8) ? TableFormat.Parquet
            : start.StartsWith("ARROW1"u8) ? TableFormat.ArrowFile
            : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFF, 0xFF, 0xFF]) ? TableFormat.ArrowStream
            : start.Contains((byte)0) ? throw Refusal.At(1 + start[..start.IndexOf((byte)0)].Count((byte)'\n'), "a zero byte stands in the text, so it is UTF-16 or no text at all; save the table as CSV in UTF-8.")
            : TableFormat.Csv;
    }
}
