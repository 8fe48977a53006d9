using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Tests.Products;

public sealed class ShelfOnSqlite : ShelfTests<OnSqlite>;

public sealed class ShelfOnPostgreSql : ShelfTests<OnPostgreSql>;

/// <summary>The shelf is kept as long as nothing changed, and no longer.</summary>
public abstract class ShelfTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    [Fact]
    public async Task It_is_read_once_a_day_while_nothing_changes()
    {
        var shelf = await TakeAsync();
        Assert.Same(shelf, await TakeAsync());

        Clock.Now = Clock.Now.AddDays(1);
        var next = await TakeAsync();
        Assert.NotSame(shelf, next);
        Assert.Same(next, await TakeAsync());
    }

    [Fact]
    public async Task What_lists_are_not_made_of_leaves_it_alone()
    {
        var shelf = await TakeAsync();
        await Database.SaveAsync(new Core.Media.Picture("fedcba9876543210fedcba9876543210", 640, 640, "data:,"));
        Assert.Same(shelf, await TakeAsync());
    }

    [Fact]
    public async Task Every_change_is_seen_by_the_next_list()
    {
        Assert.Equal(0, (await ListAsync()).Products.TotalCount);
        var product = Market.Product("Keripik", Market.Yati, Market.Snacks);
        await Database.SaveAsync(product);
        Assert.Equal(1, (await ListAsync()).Products.TotalCount);

        await EditAsync(db => db.Businesses.SingleAsync(b => b.Id == Market.Yati.Id), business =>
            business.Classify(new(SmeClass.Small, SmeBasis.Sales, Money.Rupiah(1), new(2021, 2, 2))));
        Assert.Equal(1, (await ListAsync()).Facets.Classes[SmeClass.Small]);

        await EditAsync(db => db.Products.Include(p => p.Slugs).Include(p => p.Pictures).SingleAsync(), found =>
        {
            found.Change(Market.Content("Keripik", Market.Coffee), Clock.Now);
            found.Publish(new("keripik", "keripik"), Clock.Now);
        });
        Assert.Equal(1, (await ListAsync()).Facets.Categories[Market.Coffee.Id]);

        await Database.AskAsync<MarketplaceDb, int>(async db =>
        {
            db.Remove(await db.Products.SingleAsync());
            return await db.SaveChangesAsync();
        });
        Assert.Equal(0, (await ListAsync()).Products.TotalCount);
    }

    [Fact]
    public async Task Another_server_sees_the_change_too()
    {
        await using var other = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock)
            .AddMarketplaceCore(Database.Storage, TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta")).BuildServiceProvider();
        Assert.Equal(0, await CountAsync(other));

        await Database.SaveAsync(Market.Product("Keripik", Market.Yati, Market.Snacks));
        Assert.Equal(1, await CountAsync(other));
    }

    private static async Task<int> CountAsync(ServiceProvider server)
    {
        await using var scope = server.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ProductCatalogue>().ListAsync(new(), Language.Indonesian)).Products.TotalCount;
    }

    private Task<ProductList> ListAsync() => Database.AskAsync<ProductCatalogue, ProductList>(products => products.ListAsync(new(), Language.Indonesian));

    private Task<Shelf> TakeAsync() => Database.AskAsync<MarketplaceDb, Shelf>(db =>
        Database.Get<ShelfCache>().TakeAsync(db, Database.Get<CityClock>().Today, CancellationToken.None));

    private Task<int> EditAsync<T>(Func<MarketplaceDb, Task<T>> load, Action<T> edit) => Database.AskAsync<MarketplaceDb, int>(async db =>
    {
        edit(await load(db));
        return await db.SaveChangesAsync();
    });
}
