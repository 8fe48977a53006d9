using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.DemoData;

public sealed class FilledMarket : IAsyncLifetime
{
    internal const int Products = 500;

    internal CoreDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await CoreDatabase.CreateAsync();
        await Database.AskAsync<DemoSeeder, bool>(seeder => seeder.SeedAsync(new DemoSize(PictureWidth: 160, Businesses: 10)));
        await FillAsync(Products * 2 / 3); // somebody stopped it there
        await FillAsync(Products);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    internal Task<int> FillAsync(int products) => Database.AskAsync<DemoCatalogue, int>(catalogue => catalogue.FillAsync(products));
}

public sealed class DemoCatalogueTests(FilledMarket market) : IClassFixture<FilledMarket>
{
    [Fact]
    public async Task As_many_products_as_asked_for_are_public_and_a_second_call_adds_none()
    {
        Assert.Equal(FilledMarket.Products, await Ask<ProductService, int>(products => products.CountAsync()));
        Assert.Equal(0, await market.FillAsync(FilledMarket.Products));
        Assert.Equal(FilledMarket.Products, await Ask<ProductService, int>(products => products.CountAsync()));
    }

    [Fact]
    public async Task Every_product_is_found_under_its_own_addresses()
    {
        foreach (var address in await Ask<ProductService, List<ProductAddress>>(products => products.AddressesAsync(0, int.MaxValue).ToListAsync().AsTask()))
        {
            Assert.Equal(address.Slug, (await Ask<ProductService, ErrorOr.ErrorOr<ProductDetails>>(products => products.FindAsync(address.Slug.Id, Language.Indonesian))).Value.Slug);
            Assert.Equal(address.Slug, (await Ask<ProductService, ErrorOr.ErrorOr<ProductDetails>>(products => products.FindAsync(address.Slug.En, Language.English))).Value.Slug);
        }
    }

    [Fact]
    public async Task Every_product_stands_on_a_page_of_the_list()
    {
        var seen = new HashSet<Guid>();
        for (var page = 1; seen.Count < FilledMarket.Products; page++)
        {
            var list = await Ask<ProductCatalogue, ProductList>(catalogue => catalogue.ListAsync(new() { Page = page }, Language.Indonesian));
            Assert.NotEmpty(list.Products.Items);
            Assert.All(list.Products.Items, card => Assert.True(seen.Add(card.Id)));
        }
    }

    [Fact]
    public async Task A_business_makes_about_twenty_products_and_every_one_is_marked_as_an_example()
    {
        var businesses = await Ask<MarketplaceDb, List<(bool IsExample, int Products)>>(async db =>
            [.. (await db.Businesses.Select(b => new { b.IsExample, Count = db.Products.Count(p => p.BusinessId == b.Id && p.IsExample) }).ToListAsync()).Select(b => (b.IsExample, b.Count))]);

        Assert.All(businesses, business => Assert.True(business.IsExample));
        Assert.Equal(FilledMarket.Products, businesses.Sum(business => business.Products));
        Assert.InRange(FilledMarket.Products / (double)businesses.Count, 12, 24); // the ten originals have seven each
    }

    [Fact]
    public async Task The_mixture_is_that_of_the_examples()
    {
        var facets = (await Ask<ProductCatalogue, ProductList>(catalogue => catalogue.ListAsync(new(), Language.Indonesian))).Facets;
        var covered = await Ask<MarketplaceDb, int>(db => db.Set<ProductCertificate>().CountAsync(c => c.Certificate!.Kind == CertificateKind.PIrt));
        var alien = await Ask<MarketplaceDb, int>(db => db.Products.CountAsync(p => p.Certificates.Any(c => c.Certificate!.BusinessId != p.BusinessId)));

        Assert.Equal(7, facets.Districts.Count(district => district.Value > 0));
        Assert.InRange(facets.InEnglish, FilledMarket.Products * 8 / 10, FilledMarket.Products);
        Assert.InRange(covered, FilledMarket.Products / 2, FilledMarket.Products);
        Assert.Equal(0, alien);
    }

    [Fact]
    public async Task Without_examples_there_is_nothing_to_multiply()
    {
        await using var empty = await CoreDatabase.CreateAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => empty.AskAsync<DemoCatalogue, int>(catalogue => catalogue.FillAsync(10)));
    }

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => market.Database.AskAsync(ask);
}
