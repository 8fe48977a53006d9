using Marketplace.Core;
using Marketplace.Core.Businesses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Tests.Common;

public sealed class MarketplaceModelTests : IAsyncLifetime
{
    private CoreDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await CoreDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public Task The_database_generates_no_key() => WalkAsync(model =>
        Assert.All(Entities(model).SelectMany(entity => entity.GetKeys()).SelectMany(key => key.Properties),
            property => Assert.Equal(ValueGenerated.Never, property.ValueGenerated)));

    [Fact]
    public Task Moments_are_ticks_of_UTC() => WalkAsync(model =>
    {
        var moments = Properties(model).Where(property => Plain(property) == typeof(DateTimeOffset)).ToList();
        Assert.NotEmpty(moments);
        Assert.All(moments, property => Assert.Equal(typeof(long), property.GetTypeMapping().Converter?.ProviderClrType));
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
        Assert.False(await _database.AskAsync<MarketplaceDb, bool>(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.True(await _database.AskAsync<Core.Database.MarketplaceDatabase, bool>(database => database.IsReadyAsync(CancellationToken.None)));
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("SELECT count(*) FROM __MarketplaceMigrations", "1")]
    public async Task The_file_is_set_up(string question, string answer)
    {
        var told = await _database.AskAsync<MarketplaceDb, string?>(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = question;
            return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        });
        Assert.Equal(answer, told);
    }

    [Fact]
    public async Task The_slower_of_two_equal_slugs_is_refused()
    {
        var market = new SmallMarket();
        await _database.SaveAsync(market.Everything);

        var saved = await _database.AskAsync<MarketplaceDb, bool>(db =>
        {
            db.Add(new Business("Dapur Bu Yati", market.Yati.Slug, "Lain", market.Serpong.Id, "Jl. Contoh", new(ContactChannel.Email, "a@example.com")));
            return db.TrySaveAsync(CancellationToken.None);
        });
        Assert.False(saved);
    }

    private Task<int> WalkAsync(Action<IModel> look) => _database.AskAsync<MarketplaceDb, int>(db =>
    {
        look(db.Model);
        return Task.FromResult(0);
    });

    private static IEnumerable<IEntityType> Entities(IModel model) => model.GetEntityTypes();

    private static IEnumerable<IProperty> Properties(IModel model) => Entities(model).SelectMany(entity => entity.GetFlattenedProperties());

    private static Type Plain(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
