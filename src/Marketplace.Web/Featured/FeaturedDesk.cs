using System.Text.Json.Nodes;
using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Web.Featured;

/// <summary>Finds what editors picked out of the market.</summary>
public sealed class FeaturedDesk(BusinessService businesses, ProductCatalogue products, LocalizedLinks links, SiteAddress site)
{
    internal async Task<FeaturedCards> OfAsync(ContentPage page, CancellationToken cancel) => new(
        Picked(page, "featuredBusinesses") is { Count: > 0 } makers ? await businesses.ByIdsAsync(makers, cancel) : [],
        Picked(page, "featuredProducts") is { Count: > 0 } things ? await products.ByIdsAsync(things, cancel) : []);

    /// <summary>The one business of a field; null where none is picked or it is not public.</summary>
    internal async Task<BusinessCard?> BusinessAsync(ContentPage page, string alias, CancellationToken cancel) =>
        Picked(page, alias) is { Count: > 0 } picked && await businesses.ByIdsAsync(picked, cancel) is [var card, ..] ? card : null;

    /// <summary>The businesses as schema.org has an article mention them; who wants to know more follows the address.</summary>
    internal JsonArray Mentions(FeaturedCards cards) => new([.. cards.Businesses.Select(card =>
        Schema.Part("Organization", new() { ["name"] = card.Name, ["url"] = site.Absolute(links.ToBusiness(card.Slug)) }))]);

    private static IReadOnlyList<Guid> Picked(ContentPage page, string alias) =>
        [.. (page.Shared<EntityDataPickerValue>(alias)?.Ids ?? []).Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse)];
}
