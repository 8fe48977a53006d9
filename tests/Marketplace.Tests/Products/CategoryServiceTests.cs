using Marketplace.Core;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.Products;

public sealed class CategoryServiceOnSqlite : CategoryServiceTests<OnSqlite>;

public sealed class CategoryServiceOnPostgreSql : CategoryServiceTests<OnPostgreSql>;

public abstract class CategoryServiceTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    [Fact]
    public async Task A_tile_shows_every_size_that_is_finished_by_now()
    {
        var picture = new Picture("fedcba9876543210fedcba9876543210", 640, 640, "data:,");
        await Database.SaveAsync(picture);
        await EditAsync(db => db.Categories.SingleAsync(c => c.Id == Market.Food.Id), food => food.ShowPicture(picture.Id));
        Assert.Empty((await TileAsync())!.Widths);

        await EditAsync(db => db.Pictures.SingleAsync(p => p.Id == picture.Id), found => found.Finish([320], [PictureFormat.Jpeg]));
        Assert.Equal([320], (await TileAsync())!.Widths);
    }

    [Fact]
    public async Task A_category_without_a_picture_has_none() => Assert.Null(await TileAsync());

    private async Task<PictureView?> TileAsync() =>
        Assert.Single(await Database.AskAsync<CategoryService, IReadOnlyList<CategoryNode>>(categories => categories.ListAsync())).Picture;

    private Task<int> EditAsync<T>(Func<MarketplaceDb, Task<T>> load, Action<T> edit) => Database.AskAsync<MarketplaceDb, int>(async db =>
    {
        edit(await load(db));
        return await db.SaveChangesAsync();
    });
}
