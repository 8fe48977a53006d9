using ErrorOr;
using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.DatedSettings;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.DatedSettings;

public sealed class DatedSettingServiceOnSqlite : DatedSettingServiceTests<OnSqlite>;

public sealed class DatedSettingServiceOnPostgreSql : DatedSettingServiceTests<OnPostgreSql>;

public abstract class DatedSettingServiceTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    private const string Key = "Test.Rule";

    private static readonly DateOnly Start = new(2021, 2, 2);

    [Theory]
    [InlineData("2026-12-02T01:00:00Z", "2026-12-03")]
    [InlineData("2026-12-02T16:59:59Z", "2026-12-03")]
    [InlineData("2026-12-02T17:00:00Z", "2026-12-04")] // midnight in Jakarta
    public async Task A_change_starts_tomorrow_at_the_earliest_by_the_calendar_of_the_city(string now, string tomorrow)
    {
        (Clock.Now, var first) = (DateTimeOffset.Parse(now, null), DateOnly.Parse(tomorrow, null));

        Assert.Equal(DatedSettingErrors.AlreadyStarted, (await ChangeAsync(first.AddDays(-1), 5)).FirstError);
        Assert.Equal(DatedSettingErrors.AlreadyStarted, (await ChangeAsync(Start, 5)).FirstError);
        Assert.False((await ChangeAsync(first, 5)).IsError);
    }

    [Fact]
    public async Task Every_day_has_the_rule_that_held_on_it()
    {
        await BeginAsync(3);
        await BeginAsync(4); // does nothing: there is one
        var (change, later) = (new DateOnly(2027, 1, 1), new DateOnly(2028, 1, 1));
        await ChangeAsync(later, 6);
        await ChangeAsync(change, 5);

        Assert.Null(await FindAsync(Start.AddDays(-1)));
        Assert.Equal(new Dated<int>(3, Start, "first"), await FindAsync(Start));
        Assert.Equal(3, (await FindAsync(change.AddDays(-1)))!.Value);
        Assert.Equal(new Dated<int>(5, change, "source of 5"), await FindAsync(change));
        Assert.Equal(5, (await FindAsync(later.AddDays(-1)))!.Value);
        Assert.Equal(6, (await FindAsync(later.AddYears(50)))!.Value);
    }

    [Fact]
    public async Task A_class_keeps_the_rule_that_it_was_computed_by()
    {
        await Ask<SmeClassService, bool>(async classes =>
        {
            await classes.BeginAsync(CancellationToken.None);
            return true;
        });
        var (today, change) = (new DateOnly(2026, 12, 2), new DateOnly(2027, 1, 1));
        var ceilings = new SmeCeilings(Money.Rupiah(1), Money.Rupiah(2), Money.Rupiah(9_000_000_000));
        await Ask<DatedSettingService, ErrorOr<Success>>(settings => settings.ChangeAsync(SmeClassService.Key, change, new SmeClassRule(ceilings, ceilings), "test"));

        Assert.Equal((SmeClass.Micro, Start), await ClassifyAsync(today));
        Assert.Equal((SmeClass.Micro, Start), await ClassifyAsync(change.AddDays(-1)));
        Assert.Equal((SmeClass.Medium, change), await ClassifyAsync(change));
        var tooEarly = await Ask<SmeClassService, ErrorOr<SmeClassification>>(classes => classes.ClassifyAsync(SmeBasis.Sales, Money.Rupiah(1), Start.AddDays(-1)));
        Assert.Equal(BusinessErrors.NoRuleYet, tooEarly.FirstError);
    }

    [Fact]
    public async Task A_rule_changes_once_on_a_day()
    {
        var day = new DateOnly(2027, 1, 1);
        Assert.False((await ChangeAsync(day, 5)).IsError);
        Assert.Equal(DatedSettingErrors.TakenDay, (await ChangeAsync(day, 6)).FirstError);
        Assert.Equal(5, (await FindAsync(day))!.Value);
    }

    [Fact]
    public async Task The_slower_of_two_changes_of_a_day_is_refused()
    {
        for (var round = 0; round < Race.Rounds; round++)
        {
            var day = new DateOnly(2027, 1, 1).AddDays(round);
            var answers = await Race.RunAsync(() => ChangeAsync(day, 5), () => ChangeAsync(day, 6));
            Assert.Equal(DatedSettingErrors.TakenDay, Assert.Single(answers, answer => answer.IsError).FirstError);
        }

        Assert.Equal(Race.Rounds, await Ask<MarketplaceDb, int>(db => db.DatedSettings.CountAsync()));
    }

    private async Task<(SmeClass, DateOnly)> ClassifyAsync(DateOnly day)
    {
        var found = (await Ask<SmeClassService, ErrorOr<SmeClassification>>(classes => classes.ClassifyAsync(SmeBasis.Sales, Money.Rupiah(2_000_000_000), day))).Value;
        return (found.Class, found.RuleStartsOn);
    }

    private Task<ErrorOr<Success>> ChangeAsync(DateOnly day, int value) =>
        Ask<DatedSettingService, ErrorOr<Success>>(settings => settings.ChangeAsync(Key, day, value, $"source of {value}"));

    private Task<bool> BeginAsync(int value) => Ask<DatedSettingService, bool>(async settings =>
    {
        await settings.BeginAsync(Key, Start, value, "first");
        return true;
    });

    private Task<Dated<int>?> FindAsync(DateOnly day) => Ask<DatedSettingService, Dated<int>?>(settings => settings.FindAsync<int>(Key, day));

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => Database.AskAsync(ask);
}
