using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.Businesses;

public sealed class CertificateOnSqlite : CertificateTests<OnSqlite>;

public sealed class CertificateOnPostgreSql : CertificateTests<OnPostgreSql>;

public abstract class CertificateTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    private static readonly DateOnly LastDay = new(2026, 12, 10);

    [Theory]
    [InlineData(-400, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_checked_certificate_holds_until_its_last_day_included(int days, bool counts)
    {
        var certificate = Halal(LastDay);
        Assert.False(Counts(certificate, LastDay.AddDays(days)));

        certificate.Check(LastDay.AddDays(-500));
        Assert.Equal(counts, Counts(certificate, LastDay.AddDays(days)));
    }

    [Fact]
    public void Without_a_last_day_it_holds_on()
    {
        var certificate = Halal(null);
        certificate.Check(LastDay);
        Assert.True(Counts(certificate, LastDay.AddYears(100)));
    }

    [Theory]
    [InlineData("2026-12-10T16:59:59Z", true)]
    [InlineData("2026-12-10T17:00:00Z", false)] // midnight in Jakarta, while UTC is still on the last day
    public async Task Every_page_stops_showing_it_at_midnight_of_the_city(string now, bool isShown)
    {
        await SaveAsync(Halal(LastDay), isChecked: true);
        await AssertShownAsync(true);

        Clock.Now = DateTimeOffset.Parse(now, null);
        await AssertShownAsync(isShown);
    }

    [Fact]
    public async Task No_page_shows_it_before_the_office_has_checked_it()
    {
        var certificate = Halal(LastDay);
        await SaveAsync(certificate, isChecked: false);
        await AssertShownAsync(false);

        await Ask<MarketplaceDb, int>(async db =>
        {
            (await db.Certificates.SingleAsync()).Check(new(2026, 12, 2));
            return await db.SaveChangesAsync();
        });
        await AssertShownAsync(true);
    }

    [Fact]
    public async Task A_number_belongs_to_one_certificate_of_its_kind()
    {
        await SaveAsync(Halal(LastDay), isChecked: false);
        Assert.False(await Ask<MarketplaceDb, bool>(db =>
        {
            db.Add(Halal(null));
            return db.TrySaveAsync(CancellationToken.None);
        }));
    }

    [Fact]
    public async Task A_showcase_names_them_in_the_order_that_people_expect()
    {
        CertificateKind[] kinds = [CertificateKind.Brand, CertificateKind.BpomMd, CertificateKind.Halal];
        foreach (var kind in kinds)
        {
            var certificate = new Certificate(Market.Yati.Id, kind, "CONTOH-1", "Contoh", new(2024, 1, 1), LastDay);
            certificate.Check(new(2026, 12, 2));
            await Database.SaveAsync(certificate);
        }

        var showcase = (await Ask<BusinessService, ErrorOr<Showcase>>(businesses => businesses.FindAsync("dapur-bu-yati"))).Value;
        Assert.Equal([CertificateKind.Halal, CertificateKind.BpomMd, CertificateKind.Brand], showcase.Certificates.Select(c => c.Kind));
    }

    private static bool Counts(Certificate certificate, DateOnly day) => Certificate.CountingOn(day).Compile()(certificate);

    private Certificate Halal(DateOnly? lastDay) => new(Market.Yati.Id, CertificateKind.Halal, "CONTOH-1", "BPJPH", new(2024, 1, 1), lastDay);

    private Task SaveAsync(Certificate certificate, bool isChecked)
    {
        if (isChecked) certificate.Check(new(2026, 12, 2));
        var content = Market.Content("Keripik", Market.Snacks) with { CertificateIds = [certificate.Id] };
        return Database.SaveAsync(certificate, SmallMarket.Public(new Product(Market.Yati.Id, content, SmallMarket.Morning)));
    }

    private async Task AssertShownAsync(bool isShown)
    {
        var product = (await Ask<ProductService, ErrorOr<ProductDetails>>(products => products.FindAsync("keripik", Language.Indonesian))).Value;
        var showcase = (await Ask<BusinessService, ErrorOr<Showcase>>(businesses => businesses.FindAsync("dapur-bu-yati"))).Value;
        var list = await Ask<ProductCatalogue, ProductList>(products => products.ListAsync(new(), Language.Indonesian));

        Assert.Equal(isShown, product.Certificates.Count == 1);
        Assert.Equal(isShown, showcase.Certificates.Count == 1);
        Assert.Equal(isShown, list.Products.Items[0].IsHalal);
        Assert.Equal(isShown, list.Facets.Certificates[CertificateKind.Halal] == 1);
    }

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => Database.AskAsync(ask);
}
