using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.Businesses;

public sealed class BusinessRevisionServiceOnSqlite : BusinessRevisionServiceTests<OnSqlite>;

public sealed class BusinessRevisionServiceOnPostgreSql : BusinessRevisionServiceTests<OnPostgreSql>;

public abstract class BusinessRevisionServiceTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    [Fact]
    public async Task A_renamed_business_answers_under_its_old_and_its_new_segment()
    {
        await RenameAsync(Market.Yati.Id, "Dapur Baru");

        foreach (var slug in (string[])["dapur-bu-yati", "dapur-baru"])
        {
            var found = (await Ask<BusinessService, ErrorOr<Showcase>>(businesses => businesses.FindAsync(slug))).Value;
            Assert.Equal((Market.Yati.Id, "dapur-baru"), (found.Id, found.Slug));
        }
    }

    [Fact]
    public async Task Nobody_else_gets_a_segment_that_somebody_left_but_the_owner_gets_it_back()
    {
        await RenameAsync(Market.Yati.Id, "Dapur Baru");
        await RenameAsync(Market.Dimas.Id, "Dapur Bu Yati");
        Assert.Equal("dapur-bu-yati-2", await SlugAsync(Market.Dimas.Id));

        await RenameAsync(Market.Yati.Id, "Dapur Bu Yati");
        Assert.Equal("dapur-bu-yati", await SlugAsync(Market.Yati.Id));
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_open()
    {
        foreach (var business in await ManyAsync())
        {
            var answers = await ChangeTwiceAsync(business);
            Assert.Equal(BusinessErrors.ChangeIsOpen, Assert.Single(answers, answer => answer.IsError).FirstError);
            Assert.Equal(1, await OpenAsync(business));
        }
    }

    [Fact]
    public async Task Without_keys_and_index_the_same_race_lets_two_through()
    {
        var businesses = await ManyAsync();
        await WithoutGuards.DropKeysAsync(Database, "BusinessRevisions");

        var open = 1;
        foreach (var business in businesses.TakeWhile(_ => open == 1))
        {
            await ChangeTwiceAsync(business);
            open = await OpenAsync(business);
        }

        Assert.Equal(2, open);
    }

    [Fact]
    public async Task Publishing_and_withdrawing_at_once_have_one_outcome()
    {
        foreach (var business in await ManyAsync())
        {
            await ChangeAsync(business, $"Baru {business:N}");
            var answers = await Race.RunAsync(() => PublishAsync(business), () => WithdrawAsync(business));
            Assert.Contains(Assert.Single(answers, answer => answer.IsError).FirstError, (Error[])[BusinessErrors.ChangedMeanwhile, BusinessErrors.NoChange]);

            var found = await Ask<MarketplaceDb, Business>(db => db.Businesses.Include(b => b.Revisions).SingleAsync(b => b.Id == business));
            Assert.Equal(answers[0].IsError ? RevisionState.Withdrawn : RevisionState.Published, found.Revisions.Single(r => r.Number == 2).State);
            Assert.Equal(!answers[0].IsError, found.Name.StartsWith("Baru", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_that_take_the_same_name_at_once_never_share_an_address()
    {
        var rounds = (await ManyAsync(2 * Race.Rounds)).Chunk(2).Index();
        foreach (var (round, both) in rounds)
        {
            foreach (var business in both) await ChangeAsync(business, $"Kembar {round}x");
            var answers = await Race.RunAsync(() => PublishAsync(both[0]), () => PublishAsync(both[1]));

            Assert.Contains(answers, answer => !answer.IsError);
            foreach (var (answer, business) in answers.Zip(both))
                if (answer.IsError) Assert.False((await PublishAsync(business)).IsError);
            Assert.Equal([$"kembar-{round}x", $"kembar-{round}x-2"], new[] { await SlugAsync(both[0]), await SlugAsync(both[1]) }.Order(StringComparer.Ordinal));
        }
    }

    private async Task<IReadOnlyList<Guid>> ManyAsync(int? count = null)
    {
        var businesses = Enumerable.Range(0, count ?? Race.Rounds).Select(number =>
        {
            var business = new Business(SmallMarket.Content($"Warung {number}", Market.Ciater), SmallMarket.Morning);
            Assert.False(business.Publish($"warung-{number}", SmallMarket.Morning).IsError);
            return business;
        }).ToList();
        await Database.SaveAsync([.. businesses]);
        return [.. businesses.Select(business => business.Id)];
    }

    private async Task RenameAsync(Guid business, string name)
    {
        Assert.False((await ChangeAsync(business, name)).IsError);
        Assert.False((await PublishAsync(business)).IsError);
    }

    private Task<ErrorOr<Success>[]> ChangeTwiceAsync(Guid business) => Race.RunAsync(() => ChangeAsync(business, "Satu"), () => ChangeAsync(business, "Dua"));

    private Task<ErrorOr<Success>> ChangeAsync(Guid business, string name) =>
        Ask<BusinessRevisionService, ErrorOr<Success>>(revisions => revisions.ChangeAsync(business, SmallMarket.Content(name, Market.Ciater)));

    private Task<ErrorOr<Success>> PublishAsync(Guid business) => Ask<BusinessRevisionService, ErrorOr<Success>>(revisions => revisions.PublishAsync(business));

    private Task<ErrorOr<Success>> WithdrawAsync(Guid business) => Ask<BusinessRevisionService, ErrorOr<Success>>(revisions => revisions.WithdrawAsync(business));

    private Task<string?> SlugAsync(Guid business) => Ask<MarketplaceDb, string?>(db => db.Businesses.Where(b => b.Id == business).Select(b => b.Slug).SingleAsync());

    private Task<int> OpenAsync(Guid business) => Ask<MarketplaceDb, int>(db =>
        db.Set<Revision<BusinessContent>>().CountAsync(r => r.SubjectId == business && r.State == RevisionState.Open));

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => Database.AskAsync(ask);
}
