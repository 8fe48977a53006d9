using Marketplace.Core;
using Marketplace.Core.Businesses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Tests.Common;

public sealed class MarketplaceModelOnSqlite : MarketplaceModelTests<OnSqlite>
{
    protected override Type StoredMoment => typeof(long);

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("SELECT min(1) FROM __MarketplaceMigrations", "1")]
    public Task The_file_is_set_up(string question, string answer) => ToldAsync(question, answer);
}

public sealed class MarketplaceModelOnPostgreSql : MarketplaceModelTests<OnPostgreSql>
{
    protected override Type StoredMoment => typeof(DateTimeOffset);

    [Theory]
    [InlineData("SELECT min(1) FROM marketplace.\"__MarketplaceMigrations\"", "1")]
    [InlineData("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'", "0")]
    [InlineData("SELECT count(*) FROM information_schema.columns WHERE table_schema = 'marketplace' AND data_type = 'timestamp without time zone'", "0")]
    public Task The_database_is_set_up(string question, string answer) => ToldAsync(question, answer);
}

public abstract class MarketplaceModelTests<TDatabase> : FreshDatabaseTests<TDatabase> where TDatabase : IOnDatabase
{
    protected abstract Type StoredMoment { get; }

    [Fact]
    public Task The_database_generates_no_key() => WalkAsync(model =>
        Assert.All(Entities(model).SelectMany(entity => entity.GetKeys()).SelectMany(key => key.Properties),
            property => Assert.Equal(ValueGenerated.Never, property.ValueGenerated)));

    [Fact]
    public Task Moments_are_ticks_of_UTC_on_SQLite_and_timestamptz_on_PostgreSQL() => WalkAsync(model =>
    {
        var moments = Properties(model).Where(property => Plain(property) == typeof(DateTimeOffset)).ToList();
        Assert.NotEmpty(moments);
        Assert.All(moments, property => Assert.Equal(StoredMoment, property.GetTypeMapping().Converter?.ProviderClrType));
    });

    [Fact]
    public Task Enums_are_stored_by_name() => WalkAsync(model =>
    {
        var enums = Properties(model).Where(property => Plain(property).IsEnum).ToList();
        Assert.NotEmpty(enums);
        Assert.All(enums, property => Assert.Equal(typeof(string), property.GetTypeMapping().Converter?.ProviderClrType));
    });

    [Fact]
    public Task No_column_is_a_decimal() => WalkAsync(model =>
        Assert.DoesNotContain(Properties(model), property => Plain(property) == typeof(decimal)));

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        Assert.False(await Database.AskAsync<MarketplaceDb, bool>(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.True(await Database.AskAsync<Core.Database.MarketplaceDatabase, bool>(database => database.IsReadyAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task The_slower_of_two_equal_slugs_is_refused()
    {
        var second = new Business(SmallMarket.Content("Dapur Bu Yati", Market.Ciater), SmallMarket.Morning);
        Assert.False(second.Publish(Market.Yati.Slug!, SmallMarket.Morning).IsError);

        Assert.False(await Database.AskAsync<MarketplaceDb, bool>(db =>
        {
            db.Add(second);
            return db.TrySaveAsync(CancellationToken.None);
        }));
    }

    protected async Task ToldAsync(string question, string answer) => Assert.Equal(answer, await Database.AskAsync<MarketplaceDb, string?>(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }));

    private Task<int> WalkAsync(Action<IModel> look) => Database.AskAsync<MarketplaceDb, int>(db =>
    {
        look(db.Model);
        return Task.FromResult(0);
    });

    private static IEnumerable<IEntityType> Entities(IModel model) => model.GetEntityTypes();

    private static IEnumerable<IProperty> Properties(IModel model) => Entities(model).SelectMany(entity => entity.GetFlattenedProperties());

    private static Type Plain(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
