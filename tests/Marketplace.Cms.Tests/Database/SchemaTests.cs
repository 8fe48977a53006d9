using Marketplace.Cms.Database;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Tests.Database;

public sealed class SchemaTests(InstalledDatabase installed) : IClassFixture<InstalledDatabase>
{
    public static TheoryData<string> TableNames => [.. SchemaFacts.Names];

    [Theory]
    [MemberData(nameof(TableNames))]
    public void A_fresh_table_is_what_a_full_Umbraco_expects(string table) =>
        Assert.Equal(SchemaFacts.Expected(table), SchemaFacts.Actual(installed.Database, table));

    [Fact]
    public void There_are_the_tables_of_Umbraco_and_one_that_notes_our_migrations() => Assert.Equal(
        SchemaFacts.Names.Append(CmsDb.MigrationsTable).Order(StringComparer.Ordinal), installed.Database.Tables(), StringComparer.Ordinal);

    [Fact]
    public void No_constraint_repeats_an_index() => Assert.Empty(
        SchemaFacts.Names.SelectMany(table => installed.Database.Query($"SELECT name FROM pragma_index_list('{table}') WHERE origin = 'u'")));

    [Fact]
    public void Every_key_points_at_a_row() => Assert.Empty(installed.Database.Query("PRAGMA foreign_key_check"));

    [Fact]
    public void The_file_is_whole() => Assert.Equal(["ok"], installed.Database.Query("PRAGMA integrity_check"));

    [Fact]
    public void Readers_do_not_wait_for_the_writer() => Assert.Equal(["wal"], installed.Database.Query("PRAGMA journal_mode"));

    [Theory]
    [InlineData("synchronous", 2)]
    [InlineData("foreign_keys", 1)]
    public async Task Every_connection_is_durable_and_minds_foreign_keys(string pragma, int value)
    {
        await using var db = installed.Database.Open();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal((long)value, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_migrations_say_what_the_model_says()
    {
        using var db = new SqliteCmsDbFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
