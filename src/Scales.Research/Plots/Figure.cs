using System.Text;
using System.Text.RegularExpressions;
using ScottPlot;
using SkiaSharp;

namespace Scales.Research;

/// <summary>A drawn figure, as a PNG for the screen or an SVG for print.</summary>
public sealed partial class Figure
{
    private readonly IReadOnlyList<(Plot Plot, int Width)> _panels;

    internal Figure(Plot plot, int width = 900, int height = 600) : this([(plot, width)], height)
    {
    }

    private Figure(IReadOnlyList<(Plot Plot, int Width)> panels, int height) => (_panels, Height) = (panels, height);

    /// <summary>The width in pixels that suits the figure.</summary>
    public int Width => _panels.Sum(panel => panel.Width);

    /// <summary>The height in pixels that suits the figure.</summary>
    public int Height { get; }

    /// <summary>This figure and another to the right of it, as one figure; they share its width as the widths that suit them.</summary>
    public Figure Beside(Figure right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new([.. _panels, .. right._panels], Math.Max(Height, right.Height));
    }

    /// <summary>The figure as the bytes of a PNG.</summary>
    /// <param name="width">The width in pixels, from 100 to 10000; <see cref="Width"/> where none is stated.</param>
    /// <param name="height">The height in pixels, from 100 to 10000; <see cref="Height"/> where none is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is too short or too long.</exception>
    public byte[] ToPng(int? width = null, int? height = null)
    {
        var size = Size(width, height);
        using var surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height));
        Draw(surface.Canvas, size);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>The figure as the text of an SVG, which stays sharp in print.</summary>
    /// <inheritdoc cref="ToPng"/>
    public string ToSvg(int? width = null, int? height = null)
    {
        var size = Size(width, height);
        using MemoryStream svg = new();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(size.Width, size.Height), svg))
        {
            Draw(canvas, size);
        }

        return WithOwnNames(Encoding.UTF8.GetString(svg.ToArray()));
    }

    /// <summary>Writes the figure to a file, as the ending of its name says: <c>.png</c> or <c>.svg</c>. The file appears when it is whole.</summary>
    /// <param name="file">The file; one of that name is replaced.</param>
    /// <param name="width">The width in pixels, from 100 to 10000; <see cref="Width"/> where none is stated.</param>
    /// <param name="height">The height in pixels, from 100 to 10000; <see cref="Height"/> where none is stated.</param>
    /// <exception cref="ArgumentException">The name ends in neither.</exception>
    public void Save(string file, int? width = null, int? height = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        byte[] whole = Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".PNG" => ToPng(width, height),
            ".SVG" => Encoding.UTF8.GetBytes(ToSvg(width, height)),
            _ => Throw.FigureName(nameof(file)),
        };
        string draft = file + ".part";
        File.WriteAllBytes(draft, whole);
        File.Move(draft, file, overwrite: true);
    }

    private void Draw(SKCanvas canvas, SKSizeI size)
    {
        float left = 0;
        foreach (var (plot, width) in _panels)
        {
            float right = left + ((float)size.Width * width / Width);
            PixelRect place = new(left, right, size.Height, 0);
            plot.RenderInMemory((int)place.Width, size.Height); // The first time a plot is drawn twice, to find its margins.
            plot.Render(canvas, place);
            left = right;
        }
    }

    // Skia numbers the clips of all drawings of the process; here they are those of one figure, so that the same figure is the same text.
    private static string WithOwnNames(string svg)
    {
        Dictionary<string, string> names = [];
        return ClipName().Replace(svg, clip =>
        {
            names.TryAdd(clip.Value, FormattableString.Invariant($"clip_{names.Count}"));
            return names[clip.Value];
        });
    }

    [GeneratedRegex("(?<=(id=\"|url\\(#))cl_[0-9a-f]+", RegexOptions.ExplicitCapture)]
    private static partial Regex ClipName();

    private SKSizeI Size(int? width, int? height) => new(Side(width ?? Width, nameof(width)), Side(height ?? Height, nameof(height)));

    private static int Side(int side, string parameter)
    {
        if (side is < 100 or > 10_000)
        {
            Throw.OutOfRange("A side of a figure in pixels", "from 100 to 10000", side, parameter);
        }

        return side;
    }
}
