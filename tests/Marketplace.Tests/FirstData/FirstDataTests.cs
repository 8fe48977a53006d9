using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData;
using Marketplace.Core.FirstData;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.FirstData;

/// <summary>Nothing but what a marketplace begins with.</summary>
public sealed class NoRows : IRows
{
    public object[] Everything => [];
}

public sealed class FirstDataOnSqlite(Shared<NoRows, OnSqlite> shared) : FirstDataTests<OnSqlite>(shared);

public sealed class FirstDataOnPostgreSql(Shared<NoRows, OnPostgreSql> shared) : FirstDataTests<OnPostgreSql>(shared);

public abstract class FirstDataTests<TDatabase>(Shared<NoRows, TDatabase> shared) : IClassFixture<Shared<NoRows, TDatabase>>, IAsyncLifetime
    where TDatabase : IOnDatabase
{
    // Two servers that start at once write it once, and so does a second start.
    public async ValueTask InitializeAsync() => await Race.RunAsync(WriteAsync, WriteAsync);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    [Fact]
    public async Task The_city_has_seven_districts_and_each_of_the_fifty_four_kelurahan_once()
    {
        var kelurahan = await Ask(db => db.Kelurahan.Select(k => new { k.Name, District = k.District!.Name }).ToListAsync());

        Assert.Equal(54, kelurahan.Select(k => k.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(54, kelurahan.Count);
        Assert.Equal(
            [("Ciputat", 7), ("Ciputat Timur", 6), ("Pamulang", 8), ("Pondok Aren", 11), ("Serpong", 9), ("Serpong Utara", 7), ("Setu", 6)],
            kelurahan.GroupBy(k => k.District).Select(d => (d.Key, d.Count())).OrderBy(d => d.Key, StringComparer.Ordinal));
        Assert.Equal(7, await Ask(db => db.Districts.CountAsync()));
    }

    [Fact]
    public async Task There_are_two_levels_of_categories_and_each_has_a_name_in_both_languages()
    {
        var all = await Ask(db => db.Categories.Include(c => c.Parent).ToListAsync());

        Assert.True(all.Count(c => c.ParentId is null) >= 12);
        Assert.All(all, category => Assert.True(category.Name.IsTranslated(Language.English), category.Name.Id));
        Assert.All(all.Where(c => c.ParentId is not null), category => Assert.Null(category.Parent!.ParentId));
        Assert.All(all.Where(c => c.ParentId is null), category => Assert.Contains(all, child => child.ParentId == category.Id));
        Assert.All(all.SelectMany(c => (string[])[c.SlugId, c.SlugEn]), slug => Assert.Equal(slug, Slug.From(slug)));
    }

    [Fact]
    public async Task The_rule_of_the_classes_is_written_with_its_day_and_its_source()
    {
        var rule = Assert.Single(await Ask(db => db.DatedSettings.ToListAsync()));
        Assert.Equal((SmeClassService.Key, new DateOnly(2021, 2, 2)), (rule.Key, rule.StartsOn));
        Assert.StartsWith("PP 7/2021", rule.Source, StringComparison.Ordinal);
    }

    private Task<bool> WriteAsync() => shared.Database.AskAsync<FirstDataWriter, bool>(async writer =>
    {
        await writer.WriteAsync();
        return true;
    });

    private Task<T> Ask<T>(Func<MarketplaceDb, Task<T>> ask) => shared.Database.AskAsync(ask);
}

public sealed class CodeListTests
{
    [Fact]
    public void Every_line_of_business_of_the_examples_is_in_the_list() =>
        Assert.All(DemoTexts.Businesses(), business => Assert.NotNull(Kbli.Find(business.Kbli)));

    [Fact]
    public void Every_HS_code_of_the_examples_is_in_the_list()
    {
        var offered = DemoTexts.Products().Where(product => product.Export is not null).ToList();
        Assert.NotEmpty(offered);
        Assert.All(offered, product => Assert.NotNull(HsCodes.Find(product.Export!.HsCode)));
    }

    [Fact]
    public void Codes_are_whole_and_speak_both_languages()
    {
        Assert.All(Kbli.All, line => Assert.Matches(@"^\d{5}$", line.Code));
        Assert.All(HsCodes.All, goods => Assert.Matches(@"^\d{4}\.\d{2}$", goods.Code));
        Assert.All(Kbli.All.Select(line => line.Title).Concat(HsCodes.All.Select(goods => goods.Title)), title => Assert.True(title.IsTranslated(Language.English), title.Id));
    }

    [Fact]
    public void What_is_not_in_a_list_is_not_found()
    {
        Assert.Null(Kbli.Find("00000"));
        Assert.Null(HsCodes.Find("0000.00"));
        Assert.Equal("Natural honey", HsCodes.Find("0409.00")?.Title.En);
    }

    [Fact]
    public void Every_example_lies_in_a_category_of_the_second_level_and_a_kelurahan_of_the_city()
    {
        var second = EmbeddedFiles.Rows("categories.tsv").Where(row => row[4].Length > 0).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var kelurahan = EmbeddedFiles.Rows("places.tsv").Select(row => row[1]).ToHashSet(StringComparer.Ordinal);

        Assert.All(DemoTexts.Products(), product => Assert.Contains(product.Category, second));
        Assert.All(DemoTexts.Businesses(), business => Assert.Contains(business.Kelurahan, kelurahan));
    }
}
