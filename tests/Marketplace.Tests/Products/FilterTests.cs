using CsCheck;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Database;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class FilterOnSqlite : FilterTests<OnSqlite>
{
    protected override (int Catalogues, int Filters) Runs => Race.IsLong ? (40, 200) : (4, 60);
}

public sealed class FilterOnPostgreSql : FilterTests<OnPostgreSql>
{
    protected override (int Catalogues, int Filters) Runs => Race.IsLong ? (10, 100) : (2, 30);
}

/// <summary>Whatever is in the market and whatever somebody chooses, a list shows what looking at every product would show.</summary>
public abstract class FilterTests<TDatabase> where TDatabase : IOnDatabase
{
    private static readonly FakeClock Clock = new(new(2026, 12, 1, 20, 0, 0, TimeSpan.Zero)); // already 2 December in Jakarta

    protected abstract (int Catalogues, int Filters) Runs { get; }

    [Fact]
    public async Task Lists_and_every_count_beside_them_are_what_brute_force_finds()
    {
        if (TDatabase.Provider is DatabaseProvider.PostgreSql) PostgreSqlServer.SkipWithout(); // else every sample would
        await RandomCatalogue.On(new(2026, 12, 2)).SampleAsync(CompareAsync, iter: Runs.Catalogues, threads: 1);
    }

    private async Task CompareAsync(RandomCatalogue catalogue)
    {
        await using var database = await CoreDatabase.CreateAsync(TDatabase.Provider, Clock);
        await database.SaveAsync(catalogue.Rows);
        await Gen.Select(Filters(catalogue), Gen.Enum<Language>()).SampleAsync(async (filter, language) =>
        {
            var list = await database.AskAsync<ProductCatalogue, ProductList>(products => products.ListAsync(filter, language));
            var wanted = new BruteForce(catalogue, filter, language);

            Assert.Equal(wanted.Total, list.Products.TotalCount);
            Assert.Equal(wanted.Page, list.Products.Items.Select(card => card.Id));
            Assert.Equivalent(wanted.Facets, list.Facets, strict: true);
        }, iter: Runs.Filters, threads: 1);
    }

    private static Gen<ProductFilter> Filters(RandomCatalogue catalogue)
    {
        var (categories, districts) = (catalogue.Categories.Select(c => c.Id).ToArray(), catalogue.Districts.Select(d => d.Id).ToArray());
        return Gen.Select(
            Maybe(OneOf([.. categories, Guid.NewGuid()])), Some(districts), Some(Enum.GetValues<SmeClass>()), Some(Enum.GetValues<CertificateKind>()),
            Gen.Select(Rarely, Rarely, Gen.Enum<ProductSort>(), Gen.Int[0, 4]), Prices,
            (category, chosen, classes, certificates, rest, price) => new ProductFilter
            {
                Category = category,
                Districts = chosen,
                Classes = classes,
                Certificates = certificates.Length > 2 ? [] : certificates,
                IsExportReady = rest.Item1,
                IsInEnglish = rest.Item2,
                Sort = rest.Item3,
                Page = rest.Item4,
                Price = price,
            });
    }

    private static Gen<bool> Rarely { get; } = Gen.Int[0, 3].Select(number => number == 0);

    private static Gen<PriceSpan> Prices { get; } = Gen.OneOf(
        Gen.Const(default(PriceSpan)),
        OneOf([.. PriceBand.Spans]),
        Gen.Select(Maybe(Gen.Long[0, 30_000_000]), Maybe(Gen.Long[0, 30_000_000]), (from, to) => new PriceSpan(from, to)));

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(place => all[place]);

    private static Gen<T?> Maybe<T>(Gen<T> some) where T : struct => Gen.Select(Gen.Bool, some, (isThere, value) => isThere ? (T?)value : null);

    private static Gen<T[]> Some<T>(T[] all) => Gen.Int[0, (2 << all.Length) - 1]
        .Select(bits => all.Where((_, place) => bits < 1 << all.Length && (bits >> place) % 2 == 1).ToArray());
}
