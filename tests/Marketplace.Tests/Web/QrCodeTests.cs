using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Marketplace.Web.Businesses;
using QRCoder;

namespace Marketplace.Tests.Web;

public sealed partial class QrCodeTests
{
    private const string Address = "https://etalase.example/u/dapur-bu-yati";

    [Fact]
    public void The_picture_has_every_dark_module_of_the_code_and_no_other()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.Q);
        var expected = from y in Enumerable.Range(0, data.ModuleMatrix.Count) from x in Enumerable.Range(0, data.ModuleMatrix.Count) where data.ModuleMatrix[y][x] select (x, y);

        var drawn = Drawn(QrCodes.Draw(Address));

        Assert.Equal(expected.Order(), drawn.Order());
        Assert.NotEqual(drawn.Order(), Drawn(QrCodes.Draw(Address + "x")).Order());
    }

    [Fact]
    public void The_picture_has_four_modules_of_white_around_it_and_no_style()
    {
        var picture = XElement.Parse(QrCodes.Draw(Address));
        var size = int.Parse(picture.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

        Assert.All(Drawn(picture.ToString()), module => Assert.True(module.X >= 4 && module.Y >= 4 && module.X < size - 4 && module.Y < size - 4));
        Assert.Equal("#ffffff", picture.Elements().First().Attribute("fill")!.Value);
        Assert.DoesNotContain(picture.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "class");
    }

    // One unit of the picture is one module.
    private static List<(int X, int Y)> Drawn(string svg) =>
        [.. Run().Matches(svg).SelectMany(run => Enumerable.Range(Number(run, "x"), Number(run, "w")).Select(x => (x, Number(run, "y"))))];

    private static int Number(Match run, string name) => int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v1h-\d+z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run();
}
