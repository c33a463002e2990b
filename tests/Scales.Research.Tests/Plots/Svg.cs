using System.Xml.Linq;

namespace Scales.Research.Tests.Plots;

/// <summary>What stands in a drawn figure.</summary>
internal static class Svg
{
    internal static string Words(Figure figure) => string.Join(" ", Elements(figure, "text").Select(element => element.Value));

    /// <summary>How many shapes are filled with a colour.</summary>
    internal static int Filled(Figure figure, string colour) => Elements(figure).Count(element => element.Name.LocalName is "path" or "rect" or "ellipse" && (string?)element.Attribute("fill") == colour);

    /// <summary>How many shapes are drawn in a colour and left open.</summary>
    internal static int Open(Figure figure, string colour) => Elements(figure).Count(element => element.Name.LocalName == "path" && (string?)element.Attribute("stroke") == colour && (string?)element.Attribute("fill") == "none");

    private static IEnumerable<XElement> Elements(Figure figure, string? name = null) =>
        XDocument.Parse(figure.ToSvg()).Descendants().Where(element => name is null || element.Name.LocalName == name);
}
