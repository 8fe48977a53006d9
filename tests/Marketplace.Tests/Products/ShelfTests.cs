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

    [Fact]
    public async Task While_one_reads_a_change_others_get_the_shelf_before_it()
    {
        var before = await TakeAsync();
        await Database.SaveAsync(Market.Product("Keripik", Market.Yati, Market.Snacks));
        var pause = new PauseInReading();
        await using var db = pause.Open(Database.Storage);
        var reading = TakeAsync(db);
        Assert.Same(pause.Reached, await Task.WhenAny(pause.Reached, reading));

        Assert.Same(before, await TakeAsync());

        pause.End();
        var after = await reading;
        Assert.Equal((0, 1), (before.Count, after.Count));
        Assert.Same(after, await TakeAsync());
    }

    [Fact]
    public async Task Nobody_gets_the_shelf_of_yesterday_and_who_waited_gets_what_changed_meanwhile()
    {
        await TakeAsync();
        Clock.Now = Clock.Now.AddDays(1);
        var pause = new PauseInReading();
        await using var db = pause.Open(Database.Storage);
        var reading = TakeAsync(db);
        Assert.Same(pause.Reached, await Task.WhenAny(pause.Reached, reading));
        var waiting = TakeAsync();
        Assert.False(waiting.IsCompleted);

        await Database.SaveAsync(Market.Product("Keripik", Market.Yati, Market.Snacks));
        pause.End();
        await reading;
        var waited = await waiting;
        Assert.Equal(1, waited.Count);
        Assert.Same(waited, await TakeAsync());
    }

    private static async Task<int> CountAsync(ServiceProvider server)
    {
        await using var scope = server.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ProductCatalogue>().ListAsync(new(), Language.Indonesian)).Products.TotalCount;
    }

    private Task<ProductList> ListAsync() => Database.AskAsync<ProductCatalogue, ProductList>(products => products.ListAsync(new(), Language.Indonesian));

    private Task<Shelf> TakeAsync() => Database.AskAsync<MarketplaceDb, Shelf>(TakeAsync);

    private Task<Shelf> TakeAsync(MarketplaceDb db) => Database.Get<ShelfCache>().TakeAsync(db, Database.Get<CityClock>().Today, CancellationToken.None);

    private Task<int> EditAsync<T>(Func<MarketplaceDb, Task<T>> load, Action<T> edit) => Database.AskAsync<MarketplaceDb, int>(async db =>
    {
        edit(await load(db));
        return await db.SaveChangesAsync();
    });
}
