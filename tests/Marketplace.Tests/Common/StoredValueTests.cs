using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.Common;

public sealed class StoredValuesOnSqlite : StoredValueTests<OnSqlite>;

public sealed class StoredValuesOnPostgreSql : StoredValueTests<OnPostgreSql>;

/// <summary>Whether a value is there, one step after the other.</summary>
public static class Presence
{
    public static TheoryData<bool[]> Changes => [.. (bool[][])[[true], [false], [true, false], [false, true], [true, true], [false, true, false, true]]];
}

/// <summary>Values that may be missing come back as they were, also after they came or went.</summary>
public abstract class StoredValueTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    private static readonly Quantity Order = new(5, new("bungkus", "packs"));

    private static readonly ExportTerms Terms = new("1905.90", new(200, new("karton", "cartons")), new("Karton 30 × 40 cm", "Carton, 30 × 40 cm"), Incoterm.Fob);

    private static readonly SmeClassification Small = new(SmeClass.Small, SmeBasis.Sales, Money.Rupiah(3_400_000_000), new(2021, 2, 2));

    [Theory]
    [MemberData(nameof(Presence.Changes), MemberType = typeof(Presence))]
    public async Task Order_and_export_terms_of_a_product(bool[] has)
    {
        var product = Product(Content(has[0]));
        await Database.SaveAsync(product);
        foreach (var (step, isThere) in has.Index())
        {
            if (step > 0) await ChangeAsync(product.Id, Content(isThere));
            var found = await Ask<MarketplaceDb, Product>(db => db.Products.AsNoTracking().SingleAsync(p => p.Id == product.Id));
            Assert.Equal((isThere ? Order : null, isThere ? Terms : null, isThere ? 90 : null), (found.MinimumOrder, found.Export, found.ShelfLifeDays));

            var shown = (await Ask<ProductService, ErrorOr<ProductDetails>>(products => products.FindAsync("keripik", Language.Indonesian))).Value;
            Assert.Equal((found.MinimumOrder, found.Export), (shown.MinimumOrder, shown.Export));
            var list = await Ask<ProductCatalogue, ProductList>(products => products.ListAsync(new(), Language.Indonesian));
            Assert.Equal(isThere ? 1 : 0, list.Facets.ExportReady);
        }
    }

    [Theory]
    [MemberData(nameof(Presence.Changes), MemberType = typeof(Presence))]
    public async Task Place_size_and_hours_of_a_business(bool[] has)
    {
        var point = new GeoPoint(-6.312845, 106.680391);
        foreach (var isThere in has)
        {
            var place = new BusinessPlace(Market.Ciater.Id, "Jl. Contoh No. 1", isThere ? new("Dari stasiun", "From the station") : null, isThere ? point : null);
            await ChangeAsync(SmallMarket.Content("Dapur Bu Yati", Market.Ciater) with { Place = place, Kbli = isThere ? "10794" : null }, isThere);

            var found = await Ask<MarketplaceDb, Business>(db => db.Businesses.AsNoTracking().SingleAsync(b => b.Id == Market.Yati.Id));
            var shown = (await Ask<BusinessService, ErrorOr<Showcase>>(businesses => businesses.FindAsync("dapur-bu-yati"))).Value;
            Assert.Equal((isThere ? point : null, isThere ? Small : null, isThere ? "10794" : null), (found.Point, found.Size, found.Kbli));
            Assert.Equal(isThere ? "Mo-Fr 08:00-17:00" : null, found.OpeningHours?.Text);
            Assert.Equal(isThere ? new LocalizedText("Dari stasiun", "From the station") : new(""), found.Directions);
            Assert.Equal((found.Point, found.Size, found.Directions), (shown.Point, shown.Size, shown.Directions));
        }
    }

    [Fact]
    public async Task The_words_of_a_revision_come_back_as_they_were_written()
    {
        var content = Content(true) with
        {
            Name = new("Keripik “pedas” <b> 100% \\ ' é 煎餅 🌶️", "Crisps"),
            Description = new("Satu\n\ndua\ttiga", null),
            Pictures = [new(Market.Picture.Id, new("Depan", "Front")), new(Market.Picture.Id, new("Belakang"))],
            CertificateIds = [Guid.NewGuid(), Guid.NewGuid()],
        };
        var business = SmallMarket.Content("Dapur Bu Yati", Market.Ciater) with { Place = new(Market.Ciater.Id, "Jl. Contoh", new("Arah"), new(-6.1, 106.2)), Kbli = "10794" };
        var (product, draft) = (new Product(Market.Yati.Id, content, SmallMarket.Morning), new Business(business, SmallMarket.Morning));
        await Database.SaveAsync(product, draft);

        var stored = await Ask<MarketplaceDb, (ProductContent, BusinessContent)>(async db => (
            (await db.Set<Revision<ProductContent>>().AsNoTracking().SingleAsync(r => r.SubjectId == product.Id)).Content,
            (await db.Set<Revision<BusinessContent>>().AsNoTracking().SingleAsync(r => r.SubjectId == draft.Id)).Content));
        Assert.Equivalent(content, stored.Item1, strict: true);
        Assert.Equal(content with { Pictures = [], CertificateIds = [] }, stored.Item1 with { Pictures = [], CertificateIds = [] });
        Assert.Equal(content.Pictures, stored.Item1.Pictures);
        Assert.Equal(content.CertificateIds, stored.Item1.CertificateIds);
        Assert.Equal(business, stored.Item2);
    }

    [Fact]
    public async Task A_moment_of_another_zone_is_the_same_moment()
    {
        var jakarta = new DateTimeOffset(2026, 11, 2, 0, 30, 0, TimeSpan.FromHours(7));
        var product = new Product(Market.Yati.Id, Content(false), jakarta);
        Assert.False(product.Publish(new("keripik", "crisps"), jakarta).IsError);
        await Database.SaveAsync(product);

        var found = await Ask<MarketplaceDb, DateTimeOffset?>(db => db.Products.Where(p => p.PublishedAt <= jakarta).Select(p => p.PublishedAt).SingleAsync());
        Assert.Equal((jakarta.UtcDateTime, TimeSpan.Zero), (found!.Value.UtcDateTime, found.Value.Offset));
    }

    private ProductContent Content(bool has) => Market.Content("Keripik", Market.Snacks, "Crisps") with
    {
        MinimumOrder = has ? Order : null,
        Export = has ? Terms : null,
        ShelfLifeDays = has ? 90 : null,
    };

    private Product Product(ProductContent content) => SmallMarket.Public(new Product(Market.Yati.Id, content, SmallMarket.Morning));

    private async Task ChangeAsync(Guid product, ProductContent content)
    {
        Assert.False((await Ask<ProductRevisionService, ErrorOr<Success>>(revisions => revisions.ChangeAsync(product, content))).IsError);
        Assert.False((await Ask<ProductRevisionService, ErrorOr<Success>>(revisions => revisions.PublishAsync(product))).IsError);
    }

    private async Task ChangeAsync(BusinessContent content, bool has)
    {
        Assert.False((await Ask<BusinessRevisionService, ErrorOr<Success>>(revisions => revisions.ChangeAsync(Market.Yati.Id, content))).IsError);
        Assert.False((await Ask<BusinessRevisionService, ErrorOr<Success>>(revisions => revisions.PublishAsync(Market.Yati.Id))).IsError);
        await Ask<MarketplaceDb, int>(async db =>
        {
            var business = await db.Businesses.SingleAsync(b => b.Id == Market.Yati.Id);
            business.OpenAt(has ? OpeningHours.Parse("Mo-Fr 08:00-17:00") : null);
            business.Classify(has ? Small : null!);
            return await db.SaveChangesAsync();
        });
    }

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => Database.AskAsync(ask);
}
