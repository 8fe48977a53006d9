using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Businesses;

public sealed class BusinessMarket : SmallMarket
{
    public override object[] Everything =>
    [
        .. base.Everything,
        Product("Keripik tempe", Yati, Snacks, 1),
        Product("Keripik pisang", Yati, Snacks, 2, "Banana crisps"),
        Draft("Rahasia", Yati, Snacks),
    ];
}

public sealed class BusinessServiceOnSqlite(Shared<BusinessMarket, OnSqlite> shared) : BusinessServiceTests<OnSqlite>(shared);

public sealed class BusinessServiceOnPostgreSql(Shared<BusinessMarket, OnPostgreSql> shared) : BusinessServiceTests<OnPostgreSql>(shared);

public abstract class BusinessServiceTests<TDatabase>(Shared<BusinessMarket, TDatabase> shared) : IClassFixture<Shared<BusinessMarket, TDatabase>>
    where TDatabase : IOnDatabase
{
    private readonly BusinessMarket _market = shared.Rows;

    [Fact]
    public async Task The_list_shows_public_businesses_by_name_with_their_number_of_products()
    {
        var page = await Ask(businesses => businesses.ListAsync(new()));

        Assert.Equal(2, page.TotalCount);
        Assert.Equal(["Dapur Bu Yati", "Kopi Lengkong"], page.Items.Select(card => card.Name), StringComparer.Ordinal);
        Assert.Equal([2, 0], page.Items.Select(card => card.ProductCount));
        Assert.Equal("Initials", page.Items[0].Portrait?.AlternativeText.En);
        Assert.Null(page.Items[1].Portrait);
    }

    [Fact]
    public async Task A_district_has_its_own()
    {
        var page = await Ask(businesses => businesses.ListAsync(new("serpong-utara")));

        Assert.Equal("kopi-lengkong", Assert.Single(page.Items).Slug);
        Assert.Empty((await Ask(businesses => businesses.ListAsync(new("atlantis")))).Items);
        Assert.Equal(2, (await Ask(businesses => businesses.ListAsync(new(Page: 900)))).TotalCount);
    }

    [Theory]
    [InlineData("yati", 1)]
    [InlineData("IBU contoh", 2)]
    [InlineData("yati ciater serpong", 1)]
    [InlineData("yati jelupang", 0)]
    [InlineData("tayang", 0)]
    [InlineData("%", 0)]
    [InlineData("  ", 2)]
    public async Task Every_word_is_found_in_the_names_of_business_owner_or_place(string text, int count) =>
        Assert.Equal(count, (await Ask(businesses => businesses.ListAsync(new(Text: text)))).TotalCount);

    [Fact]
    public async Task A_showcase_tells_its_story_and_shows_its_products_newest_first()
    {
        var showcase = (await Ask(businesses => businesses.FindAsync("dapur-bu-yati"))).Value;

        Assert.Equal("From Dapur Bu Yati", showcase.Tagline.In(Language.English));
        Assert.Equal(new DistrictLink("serpong", "Serpong"), showcase.District);
        Assert.Equal(["Keripik pisang", "Keripik tempe"], showcase.Products.Select(product => product.Name.Id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("belum-tayang")]
    [InlineData("tidak-ada")]
    [InlineData("Dapur-Bu-Yati")]
    public async Task Hidden_and_unknown_businesses_are_not_found(string slug)
    {
        var found = await Ask(businesses => businesses.FindAsync(slug));

        Assert.Equal("Businesses.UnknownBusiness", found.FirstError.Code);
        Assert.Equal(ErrorType.NotFound, found.FirstError.Type);
    }

    [Fact]
    public async Task Districts_are_counted_in_their_order_and_the_newest_business_comes_first()
    {
        Assert.Equal(
            [new DistrictCount(_market.Serpong.Id, "serpong", "Serpong", 1), new DistrictCount(_market.SerpongUtara.Id, "serpong-utara", "Serpong Utara", 1)],
            await Ask(businesses => businesses.DistrictsAsync()));
        Assert.Equal("Kopi Lengkong", Assert.Single(await Ask(businesses => businesses.NewestAsync(1))).Name);
    }

    [Fact]
    public async Task Businesses_asked_for_by_id_come_in_that_order_once_without_hidden_and_unknown_ones()
    {
        var cards = await Ask(businesses => businesses.ByIdsAsync([_market.Dimas.Id, _market.Hidden.Id, _market.Yati.Id, Guid.NewGuid(), _market.Dimas.Id]));

        Assert.Equal(["Kopi Lengkong", "Dapur Bu Yati"], cards.Select(card => card.Name), StringComparer.Ordinal);
        Assert.Equal([0, 2], cards.Select(card => card.ProductCount));
        Assert.Empty(await Ask(businesses => businesses.ByIdsAsync([])));
    }

    private Task<T> Ask<T>(Func<BusinessService, Task<T>> ask) => shared.Database.AskAsync(ask);
}
