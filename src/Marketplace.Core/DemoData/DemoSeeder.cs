using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Core.DemoData;

/// <summary>Writes the invented businesses and products that show how the site works.</summary>
public sealed partial class DemoSeeder(MarketplaceDb db, PictureStore store, DemoPictureSize size, TimeProvider clock, ILogger<DemoSeeder> log)
{
    /// <summary>The side of a product picture in pixels.</summary>
    public const int PictureWidth = 1280;

    /// <summary>Does nothing where businesses exist; otherwise writes everything in one transaction and answers true.</summary>
    public Task<bool> SeedAsync(CancellationToken cancel = default) => SeedAsync(size.Width, cancel);

    /// <summary>The same with pictures of another width in pixels; small ones are made much faster.</summary>
    public async Task<bool> SeedAsync(int pictureWidth, CancellationToken cancel)
    {
        if (await db.Businesses.AnyAsync(cancel)) return false;

        var (businesses, products, categories) = (DemoTexts.Businesses(), DemoTexts.Products(), DemoTexts.Categories());
        var pictures = new DemoPictures(store, pictureWidth);
        await Task.Run(() => pictures.Make(products.SelectMany(p => p.Pictures).Concat(categories.Select(c => c.Picture)), businesses, cancel), cancel);

        db.AddRange(pictures.Rows);
        AddPlacesAndCategories(categories, pictures);
        db.AddRange(businesses.Select((business, place) => ToBusiness(business, place, pictures)));
        db.AddRange(ToProducts(products, pictures));
        await db.SaveChangesAsync(cancel);

        LogSeeded(businesses.Count, products.Count);
        return true;
    }

    /// <summary>Whether an invented business is still among the others.</summary>
    public Task<bool> HasExamplesAsync(CancellationToken cancel = default) => db.Businesses.AnyAsync(business => business.IsExample, cancel);

    private void AddPlacesAndCategories(IEnumerable<DemoCategory> categories, DemoPictures pictures)
    {
        db.AddRange(DemoTexts.Districts().Select((name, place) => new District(name, place) { Id = DemoId.For("district", name) }));
        db.AddRange(categories.Select((demo, place) =>
        {
            var category = new Category(demo.Slug, demo.Name, place) { Id = DemoId.For("category", demo.Slug.Id) };
            category.ShowPicture(pictures.Still(demo.Picture).Row.Id);
            return category;
        }));
    }

    private Business ToBusiness(DemoBusiness demo, int place, DemoPictures pictures)
    {
        var business = new Business(demo.Name, demo.Slug, demo.Owner, DemoId.For("district", demo.District), demo.Address, demo.Contact)
        {
            Id = DemoId.For("business", demo.Slug),
            IsExample = true,
        };
        business.Describe(demo.Tagline, demo.Story, demo.Year);
        var (portrait, cover) = (pictures.Portrait(demo), pictures.Cover(demo));
        Expect(business.ShowPortrait(portrait.Row.Id, portrait.Text));
        Expect(business.ShowCover(cover.Row.Id, cover.Text));
        Expect(business.Publish(clock.GetUtcNow().AddDays(-40 - 3 * place)));
        return business;
    }

    // Neighbours in the file are of one maker; the newest products on the home page should not be.
    private IEnumerable<Product> ToProducts(IEnumerable<DemoProduct> products, DemoPictures pictures)
    {
        var (slugsId, slugsEn) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return products
            .Select(demo => (Demo: demo, Slug: SlugOf(demo.Name, slugsId, slugsEn))).ToList()
            .OrderBy(pair => DemoId.For("product", pair.Slug.Id))
            .Select((pair, place) => ToProduct(pair.Demo, pair.Slug, clock.GetUtcNow().AddHours(-1 - 7 * place), pictures));
    }

    private static LocalizedSlug SlugOf(LocalizedText name, HashSet<string> takenId, HashSet<string> takenEn)
    {
        var slug = new LocalizedSlug(
            Slug.Unique(Slug.From(name.Id), takenId.Contains), Slug.Unique(Slug.From(name.In(Language.English)), takenEn.Contains));
        takenId.Add(slug.Id);
        takenEn.Add(slug.En);
        return slug;
    }

    private static Product ToProduct(DemoProduct demo, LocalizedSlug slug, DateTimeOffset publishedAt, DemoPictures pictures)
    {
        var product = new Product(DemoId.For("business", demo.Maker), DemoId.For("category", demo.Category), slug, demo.Name, demo.Price, demo.Unit)
        {
            Id = DemoId.For("product", slug.Id),
            IsExample = true,
        };
        product.Describe(demo.Description);
        foreach (var picture in demo.Pictures.Select(pictures.Still)) Expect(product.AddPicture(picture.Row.Id, picture.Text));
        Expect(product.Publish(publishedAt));
        return product;
    }

    private static void Expect(ErrorOr<Success> done)
    {
        if (done.IsError) throw new InvalidOperationException($"The example data breaks a rule: {done.FirstError.Description}");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{BusinessCount} example businesses with {ProductCount} products written")]
    private partial void LogSeeded(int businessCount, int productCount);
}
