using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Products;
using Marketplace.Core.SavedLists;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.SavedLists;

public sealed class SavedListServiceOnSqlite : SavedListServiceTests<OnSqlite>;

public sealed class SavedListServiceOnPostgreSql : SavedListServiceTests<OnPostgreSql>;

public abstract class SavedListServiceTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    [Fact]
    public async Task The_first_product_begins_a_list_and_the_next_joins_it()
    {
        var products = await ProductsAsync(2);
        var first = await SavedAsync(null, products[0]);
        var second = await SavedAsync(first, products[1]);

        Assert.Equal(first, second);
        Assert.Equal([products[1], products[0]], (await OwnAsync(first)).Value.Products.Select(card => card.Id));
    }

    [Fact]
    public async Task Saving_twice_is_saving_once()
    {
        var product = (await ProductsAsync(1))[0];
        var key = await SavedAsync(null, product);
        Assert.Equal(key, await SavedAsync(key, product));
        Assert.Single((await OwnAsync(key)).Value.Products);
    }

    [Fact]
    public async Task With_a_wrong_key_a_list_of_its_own_begins_and_the_other_stays_as_it_is()
    {
        var products = await ProductsAsync(2);
        var key = await SavedAsync(null, products[0]);
        var stranger = key with { Secret = ListKey.Create().Secret };
        var own = await SavedAsync(stranger, products[1]);

        Assert.NotEqual(key.Id, own.Id);
        Assert.Equal(SavedListErrors.UnknownList, (await OwnAsync(stranger)).FirstError);
        Assert.Equal(SavedListErrors.UnknownList, (await RemoveAsync(stranger, products[0])).FirstError);
        Assert.Equal(products[0], Assert.Single((await OwnAsync(key)).Value.Products).Id);
    }

    [Fact]
    public async Task Only_what_is_public_is_saved()
    {
        var (draft, orphan) = (Market.Draft("Konsep", Market.Yati, Market.Snacks), Market.Product("Tanpa etalase", Market.Hidden, Market.Snacks));
        await Database.SaveAsync(draft, orphan);

        Assert.All(
            await Task.WhenAll(((Guid[])[draft.Id, orphan.Id, Guid.NewGuid(), Guid.Empty]).Select(id => SaveAsync(null, id))),
            refused => Assert.Equal(ProductErrors.UnknownProduct, refused.FirstError));
        Assert.Equal(0, await CountListsAsync());
    }

    [Fact]
    public async Task What_is_not_public_any_more_is_told_and_not_shown()
    {
        var products = await ProductsAsync(2);
        var key = await SavedAsync(await SavedAsync(null, products[0]), products[1]);
        await Database.AskAsync<MarketplaceDb, int>(db => db.Products.Where(p => p.Id == products[0]).ExecuteDeleteAsync());
        await Database.SaveAsync(Market.Product("Lain", Market.Yati, Market.Snacks, 99)); // lists are read again

        var list = (await OwnAsync(key)).Value;
        Assert.Equal(products[1], Assert.Single(list.Products).Id);
        Assert.Equal(products[0], Assert.Single(list.Gone));
        Assert.False((await RemoveAsync(key, products[0])).IsError);
        Assert.Empty((await OwnAsync(key)).Value.Gone);
    }

    [Fact]
    public async Task Whoever_has_the_link_reads_the_list_and_keeps_a_copy_in_its_order()
    {
        var products = await ProductsAsync(3);
        var key = await SavedAsync(await SavedAsync(null, products[0]), products[1]);
        var mine = await SavedAsync(null, products[2]);

        var copied = await CopyAsync(key.Id, mine);
        Assert.Equal(mine, copied.Value.Key);
        Assert.Equal([products[1], products[0], products[2]], (await OwnAsync(mine)).Value.Products.Select(card => card.Id));
        Assert.Equal(2, (await FindAsync(key.Id)).Value.Products.Count);
        Assert.Equal(SavedListErrors.UnknownList, (await FindAsync(Guid.CreateVersion7())).FirstError);
        Assert.Equal(SavedListErrors.UnknownList, (await CopyAsync(Guid.CreateVersion7(), mine)).FirstError);
    }

    [Fact]
    public async Task Presses_at_the_same_moment_are_all_kept()
    {
        var products = await ProductsAsync(4);
        for (var round = 0; round < Race.Rounds; round++)
        {
            var key = await SavedAsync(null, products[0]);
            var saved = await Race.RunAsync([.. products.Append(products[1]).Select(id => (Func<Task<ErrorOr<Kept>>>)(() => SaveAsync(key, id)))]);
            Assert.All(saved, kept => Assert.Equal(key, kept.Value.Key));
            Assert.Equal(4, (await OwnAsync(key)).Value.Products.Count);
        }
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_only_one_gets_the_last_place()
    {
        var products = await ProductsAsync(2);
        for (var round = 0; round < Race.Rounds; round++)
        {
            var key = ListKey.Create();
            var list = new SavedList(key, Clock.Now);
            Assert.False(list.Save([.. Enumerable.Range(1, SavedList.Longest - 1).Select(_ => Guid.NewGuid())], Clock.Now).IsError);
            await Database.SaveAsync(list);

            var saved = await Race.RunAsync(() => SaveAsync(key, products[0]), () => SaveAsync(key, products[1]));
            Assert.Equal(SavedListErrors.Full, Assert.Single(saved, kept => kept.IsError).FirstError);
        }
    }

    private async Task<IReadOnlyList<Guid>> ProductsAsync(int count)
    {
        var products = Enumerable.Range(0, count).Select(number => Market.Product($"Keripik {number}", Market.Yati, Market.Snacks, number)).ToList();
        await Database.SaveAsync([.. products]);
        return [.. products.Select(product => product.Id)];
    }

    private async Task<ListKey> SavedAsync(ListKey? key, Guid product) => (await SaveAsync(key, product)).Value.Key;

    private Task<ErrorOr<Kept>> SaveAsync(ListKey? key, Guid product) => Ask(lists => lists.SaveAsync(key, product));

    private Task<ErrorOr<Kept>> CopyAsync(Guid list, ListKey? key) => Ask(lists => lists.CopyAsync(list, key));

    private Task<ErrorOr<Success>> RemoveAsync(ListKey? key, Guid product) => Ask(lists => lists.RemoveAsync(key, [product]));

    private Task<ErrorOr<SavedListView>> OwnAsync(ListKey? key) => Ask(lists => lists.OwnAsync(key));

    private Task<ErrorOr<SavedListView>> FindAsync(Guid id) => Ask(lists => lists.FindAsync(id));

    private Task<int> CountListsAsync() => Database.AskAsync<MarketplaceDb, int>(db => db.SavedLists.CountAsync());

    private Task<T> Ask<T>(Func<SavedListService, Task<T>> ask) => Database.AskAsync(ask);
}
