using System.Text.Json;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Media;

namespace Marketplace.Web.Products;

/// <summary>What the visitor's own browser may remember of a product page; it never comes back to us.</summary>
internal static class RecentlySeen
{
    /// <summary>Language, path, name, price, picture and its alternative text, as js/site.js keeps them.</summary>
    public static string Remembered(this ProductDetails product, LocalizedLinks links)
    {
        var picture = product.Pictures[0];
        return JsonSerializer.Serialize((string[])
        [
            SiteLanguage.Current.Tag, links.ToProduct(product.Slug), product.Name.Shown(), product.Price.Text(),
            picture.Smallest(PictureFormat.WebP), picture.AlternativeText.In(SiteLanguage.Current.Core),
        ]);
    }
}
