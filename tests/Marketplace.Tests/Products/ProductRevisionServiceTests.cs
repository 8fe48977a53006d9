using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.Products;

public sealed class ProductRevisionServiceOnSqlite : ProductRevisionServiceTests<OnSqlite>;

public sealed class ProductRevisionServiceOnPostgreSql : ProductRevisionServiceTests<OnPostgreSql>;

public abstract class ProductRevisionServiceTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    [Fact]
    public async Task A_renamed_product_answers_under_old_and_new_segments_in_both_languages()
    {
        var product = await PublicAsync("Keripik", "Crisps");
        await RenameAsync(product, "Keripik tempe", "Tempeh crisps");
        await RenameAsync(product, "Keripik baru", null);

        Assert.All(await FindAllAsync(["keripik", "crisps", "keripik-tempe", "tempeh-crisps", "keripik-baru"]), found =>
            Assert.Equal((product, new LocalizedSlug("keripik-baru", "keripik-baru")), (found.Value.Id, found.Value.Slug)));
    }

    [Fact]
    public async Task Nobody_else_gets_a_segment_that_somebody_left_but_the_owner_gets_it_back()
    {
        var (first, second) = (await PublicAsync("Keripik", "Crisps"), await PublicAsync("Kacang", "Peanuts"));
        await RenameAsync(first, "Rengginang", "Rice crackers");
        await RenameAsync(second, "Keripik", "Crisps");
        Assert.Equal(new LocalizedSlug("keripik-2", "crisps-2"), await SlugAsync(second));

        await RenameAsync(first, "Keripik", "Crisps");
        Assert.Equal(new LocalizedSlug("keripik", "crisps"), await SlugAsync(first));
    }

    [Fact]
    public async Task A_name_without_Latin_letters_has_an_address_too()
    {
        var product = await PublicAsync("煎餅", null);
        Assert.Equal(product.ToString("N"), (await SlugAsync(product)).Id);
    }

    [Fact]
    public async Task A_second_change_is_refused_until_the_first_is_published_or_taken_back()
    {
        var product = await PublicAsync("Keripik", "Crisps");
        Assert.Equal(ProductErrors.NoChange, (await PublishAsync(product)).FirstError);
        Assert.Equal(ProductErrors.NoChange, (await WithdrawAsync(product)).FirstError);

        Assert.False((await ChangeAsync(product, "Satu")).IsError);
        Assert.Equal(ProductErrors.ChangeIsOpen, (await ChangeAsync(product, "Dua")).FirstError);
        Assert.False((await WithdrawAsync(product)).IsError);
        Assert.False((await ChangeAsync(product, "Tiga")).IsError);
        Assert.False((await PublishAsync(product)).IsError);
        Assert.Equal(
            [RevisionState.Published, RevisionState.Withdrawn, RevisionState.Published],
            await Ask<MarketplaceDb, List<RevisionState>>(db => Revisions(db, product).OrderBy(r => r.Number).Select(r => r.State).ToListAsync()));
    }

    [Fact]
    public async Task Pictures_stay_in_their_order_whatever_order_the_rows_come_in()
    {
        var product = await PublicAsync("Keripik", "Crisps");
        await ShowAsync(product, "Depan", "Belakang", "Dalam");

        // A row that was written anew is the last one that PostgreSQL gives.
        await Ask<MarketplaceDb, int>(db => db.Set<ProductPicture>().Where(p => p.ProductId == product && p.SortOrder == 0)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.PictureId, Market.Picture.Id)));
        await ShowAsync(product, "Satu", "Dua");

        Assert.Equal(["Satu", "Dua"], await Ask<MarketplaceDb, List<string>>(db => db.Set<ProductPicture>()
            .Where(p => p.ProductId == product).OrderBy(p => p.SortOrder).Select(p => p.AlternativeText.Id).ToListAsync()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_product_carries_its_makers_certificates_alone()
    {
        var product = await PublicAsync("Keripik", "Crisps");
        var (own, other) = (SmallMarket.Certificate(Market.Yati), SmallMarket.Certificate(Market.Dimas));
        await Database.SaveAsync(own, other);

        Assert.Equal(ProductErrors.AnothersCertificate, (await ChangeAsync(product, Market.Content("Keripik", Market.Snacks) with { CertificateIds = [own.Id, other.Id] })).FirstError);
        Assert.False((await ChangeAsync(product, Market.Content("Keripik", Market.Snacks) with { CertificateIds = [own.Id] })).IsError);
        Assert.False((await PublishAsync(product)).IsError);
    }

    [Fact]
    public async Task A_product_belongs_to_a_category_of_the_second_level()
    {
        var product = await PublicAsync("Keripik", "Crisps");
        Assert.Equal(ProductErrors.NotASubcategory, (await ChangeAsync(product, Market.Content("Keripik", Market.Food))).FirstError);
    }

    [Fact]
    public async Task What_does_not_exist_cannot_change()
    {
        Assert.Equal(ProductErrors.UnknownProduct, (await ChangeAsync(Guid.NewGuid(), "Satu")).FirstError);
        Assert.Equal(ProductErrors.UnknownProduct, (await PublishAsync(Guid.NewGuid())).FirstError);
        Assert.Equal(ProductErrors.UnknownProduct, (await WithdrawAsync(Guid.NewGuid())).FirstError);
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_open()
    {
        foreach (var product in await ManyPublicAsync())
        {
            var answers = await ChangeTwiceAsync(product);
            Assert.Equal(ProductErrors.ChangeIsOpen, Assert.Single(answers, answer => answer.IsError).FirstError);
            Assert.Equal(1, await OpenAsync(product));
        }
    }

    [Fact]
    public async Task Without_keys_and_index_the_same_race_lets_two_through()
    {
        var products = await ManyPublicAsync();
        await WithoutGuards.DropKeysAsync(Database, "ProductRevisions");

        var open = 1;
        foreach (var product in products.TakeWhile(_ => open == 1))
        {
            await ChangeTwiceAsync(product);
            open = await OpenAsync(product);
        }

        Assert.Equal(2, open);
    }

    [Fact]
    public async Task Publishing_and_withdrawing_at_once_have_one_outcome()
    {
        foreach (var product in await ManyPublicAsync())
        {
            await ChangeAsync(product, $"Baru {product:N}");
            var answers = await Race.RunAsync(() => PublishAsync(product), () => WithdrawAsync(product));

            Assert.Contains(Assert.Single(answers, answer => answer.IsError).FirstError, (Error[])[ProductErrors.ChangedMeanwhile, ProductErrors.NoChange]);
            await AssertOutcomeAsync(product, isPublished: !answers[0].IsError);
        }
    }

    [Fact]
    public async Task Without_the_concurrency_token_both_believe_that_they_decided()
    {
        var both = false;
        foreach (var product in (await ManyPublicAsync()).TakeWhile(_ => !both))
        {
            await ChangeAsync(product, $"Baru {product:N}");
            var clock = Database.Get<CityClock>();
            var answers = await Race.RunAsync(
                () => WithoutGuards.AskAsync(Database, db => new ProductRevisionService(db, clock).PublishAsync(product)),
                () => WithoutGuards.AskAsync(Database, db => new ProductRevisionService(db, clock).WithdrawAsync(product)));
            both = answers.All(answer => !answer.IsError);
        }

        Assert.True(both);
    }

    [Fact]
    public async Task Two_that_publish_the_same_name_at_once_never_share_an_address()
    {
        for (var round = 0; round < Race.Rounds; round++)
        {
            Product[] both = [Draft(round), Draft(round)];
            await Database.SaveAsync([.. both]);
            var answers = await Race.RunAsync(() => PublishAsync(both[0].Id), () => PublishAsync(both[1].Id));

            Assert.Contains(answers, answer => !answer.IsError);
            foreach (var (answer, product) in answers.Zip(both))
            {
                if (!answer.IsError) continue;
                Assert.Equal(ProductErrors.ChangedMeanwhile, answer.FirstError);
                Assert.False((await PublishAsync(product.Id)).IsError);
            }

            Assert.Equal([$"kembar-{round}x", $"kembar-{round}x-2"], [.. new[] { await SlugAsync(both[0].Id), await SlugAsync(both[1].Id) }.Select(slug => slug.Id).Order(StringComparer.Ordinal)]);
        }
    }

    private Product Draft(int round) => Market.Draft($"Kembar {round}x", Market.Yati, Market.Snacks, $"Twin {round}x");

    private async Task<Guid> PublicAsync(string name, string? english)
    {
        var product = Market.Draft(name, Market.Yati, Market.Snacks, english);
        await Database.SaveAsync(product);
        Assert.False((await PublishAsync(product.Id)).IsError);
        return product.Id;
    }

    private async Task<IReadOnlyList<Guid>> ManyPublicAsync()
    {
        var products = Enumerable.Range(0, Race.Rounds).Select(round => Market.Product($"Keripik {round}", Market.Yati, Market.Snacks, round)).ToList();
        await Database.SaveAsync([.. products]);
        return [.. products.Select(product => product.Id)];
    }

    private async Task RenameAsync(Guid product, string name, string? english)
    {
        Assert.False((await ChangeAsync(product, name, english)).IsError);
        Assert.False((await PublishAsync(product)).IsError);
    }

    private async Task AssertOutcomeAsync(Guid product, bool isPublished)
    {
        var found = await Ask<MarketplaceDb, Product>(db => db.Products.Include(p => p.Revisions).SingleAsync(p => p.Id == product));
        Assert.Equal(isPublished ? RevisionState.Published : RevisionState.Withdrawn, found.Revisions.Single(r => r.Number == 2).State);
        Assert.Equal(isPublished, found.Name.Id.StartsWith("Baru", StringComparison.Ordinal));
        Assert.Equal(isPublished, found.SlugId!.StartsWith("baru", StringComparison.Ordinal));
    }

    private Task<ErrorOr<Success>[]> ChangeTwiceAsync(Guid product) => Race.RunAsync(() => ChangeAsync(product, "Satu"), () => ChangeAsync(product, "Dua"));

    private async Task ShowAsync(Guid product, params string[] pictures)
    {
        Assert.False((await ChangeAsync(product, Market.Content("Keripik", Market.Snacks) with { Pictures = [.. pictures.Select(text => new PictureUse(Market.Picture.Id, new(text)))] })).IsError);
        Assert.False((await PublishAsync(product)).IsError);
    }

    private Task<ErrorOr<Success>> ChangeAsync(Guid product, string name, string? english = null) => ChangeAsync(product, Market.Content(name, Market.Snacks, english));

    private Task<ErrorOr<Success>> ChangeAsync(Guid product, ProductContent content) =>
        Ask<ProductRevisionService, ErrorOr<Success>>(revisions => revisions.ChangeAsync(product, content));

    private Task<ErrorOr<Success>> PublishAsync(Guid product) => Ask<ProductRevisionService, ErrorOr<Success>>(revisions => revisions.PublishAsync(product));

    private Task<ErrorOr<Success>> WithdrawAsync(Guid product) => Ask<ProductRevisionService, ErrorOr<Success>>(revisions => revisions.WithdrawAsync(product));

    private Task<LocalizedSlug> SlugAsync(Guid product) =>
        Ask<MarketplaceDb, LocalizedSlug>(db => db.Products.Where(p => p.Id == product).Select(p => new LocalizedSlug(p.SlugId!, p.SlugEn!)).SingleAsync());

    private Task<int> OpenAsync(Guid product) =>
        Ask<MarketplaceDb, int>(db => Revisions(db, product).CountAsync(r => r.State == RevisionState.Open));

    private async Task<IReadOnlyList<ErrorOr<ProductDetails>>> FindAllAsync(string[] slugs)
    {
        var found = new List<ErrorOr<ProductDetails>>();
        foreach (var (slug, language) in slugs.SelectMany(slug => Enum.GetValues<Language>().Select(language => (slug, language))))
            found.Add(await Ask<ProductService, ErrorOr<ProductDetails>>(products => products.FindAsync(slug, language)));
        return found;
    }

    private static IQueryable<Revision<ProductContent>> Revisions(MarketplaceDb db, Guid product) =>
        db.Set<Revision<ProductContent>>().AsNoTracking().Where(r => r.SubjectId == product);

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => Database.AskAsync(ask);
}
