using Marketplace.Web.Common.Seo;
using QRCoder;

namespace Marketplace.Web.Businesses;

/// <summary>Draws the codes of showcases.</summary>
public sealed class QrCodes(SiteAddress site)
{
    private const int Module = 8;

    /// <summary>What the code of a showcase holds.</summary>
    internal string Address(string slug) => site.Absolute(BusinessLinks.Short(slug));

    internal string Svg(string slug) => Draw(Address(slug));

    /// <summary>A text as a code; a quarter of it may be scratched or smeared, because it hangs at market stalls.</summary>
    internal static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(Module, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
