namespace Scales.Research;

/// <summary>A drawn figure, as a PNG for the screen or an SVG for print.</summary>
public sealed class Figure
{
    private readonly ScottPlot.Plot _plot;

    internal Figure(ScottPlot.Plot plot) => _plot = plot;

    /// <summary>The figure as the bytes of a PNG.</summary>
    /// <param name="width">The width in pixels, from 100 to 10000.</param>
    /// <param name="height">The height in pixels, from 100 to 10000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is too short or too long.</exception>
    public byte[] ToPng(int width = 900, int height = 600)
    {
        CheckSides(width, height);
        return _plot.GetImageBytes(width, height, ScottPlot.ImageFormat.Png);
    }

    /// <summary>The figure as the text of an SVG, which stays sharp in print.</summary>
    /// <inheritdoc cref="ToPng"/>
    public string ToSvg(int width = 900, int height = 600)
    {
        CheckSides(width, height);
        return _plot.GetSvgXml(width, height);
    }

    /// <summary>Writes the figure to a file, as the ending of its name says: <c>.png</c> or <c>.svg</c>. The file appears when it is whole.</summary>
    /// <param name="file">The file; one of that name is replaced.</param>
    /// <param name="width">The width in pixels, from 100 to 10000.</param>
    /// <param name="height">The height in pixels, from 100 to 10000.</param>
    /// <exception cref="ArgumentException">The name ends in neither.</exception>
    public void Save(string file, int width = 900, int height = 600)
    {
        ArgumentNullException.ThrowIfNull(file);
        byte[] whole = Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".PNG" => ToPng(width, height),
            ".SVG" => System.Text.Encoding.UTF8.GetBytes(ToSvg(width, height)),
            _ => Throw.FigureName(nameof(file)),
        };
        string draft = file + ".part";
        File.WriteAllBytes(draft, whole);
        File.Move(draft, file, overwrite: true);
    }

    private static void CheckSides(int width, int height)
    {
        CheckSide(width, nameof(width));
        CheckSide(height, nameof(height));
    }

    private static void CheckSide(int side, string parameter)
    {
        if (side is < 100 or > 10_000)
        {
            Throw.OutOfRange("A side of a figure in pixels", "from 100 to 10000", side, parameter);
        }
    }
}
