using Marketplace.Cms.Database;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Tests.Database;

public sealed class TakeOverTests : IDisposable
{
    private const string State = "{3F9B6A1C-7D84-4E2B-9C15-6A2E8F3D5B47}";
    private static readonly Func<FirstAdministrator> NobodyIsAsked = () => throw new InvalidOperationException("There is an administrator already.");

    private readonly TestDatabase database = new();

    [Fact]
    public async Task A_database_that_an_Umbraco_installed_keeps_its_rows_and_is_noted_as_made()
    {
        CreateAsUmbraco(State);
        var before = database.Content();

        await database.InstallAsync(NobodyIsAsked);
        await database.InstallAsync(NobodyIsAsked);

        var after = database.Content().Where(row => !row.StartsWith(CmsDb.MigrationsTable, StringComparison.Ordinal));
        Assert.Equal(before, after, StringComparer.Ordinal);
        Assert.Single(database.Query($"SELECT * FROM {CmsDb.MigrationsTable}"));
    }

    [Fact]
    public async Task Its_published_cache_is_to_be_built_anew_should_Umbraco_return()
    {
        CreateAsUmbraco(State);
        database.Execute("INSERT INTO umbracoKeyValue (key, value) VALUES ('Umbraco.Web.PublishedCache.NuCache.Serializer', 'MessagePack')");

        await database.InstallAsync(NobodyIsAsked);

        Assert.Equal(["Umbraco.Core.Upgrader.State+Umbraco.Core"], database.Query("SELECT key FROM umbracoKeyValue"));
    }

    [Theory]
    [InlineData("{00000000-0000-0000-0000-000000000017}")]
    [InlineData("")]
    public async Task A_database_of_another_version_is_refused_and_left_as_it_is(string state)
    {
        CreateAsUmbraco(state);
        var before = database.Content();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => database.InstallAsync(NobodyIsAsked));

        Assert.Contains(State, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, database.Content());
    }

    [Fact]
    public async Task A_database_that_an_Umbraco_left_half_made_is_refused()
    {
        database.Execute("CREATE TABLE umbracoNode (id INTEGER)");
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InstallAsync(NobodyIsAsked));
    }

    [Fact]
    public async Task The_sample_is_taken_over_whole_and_every_row_of_it_can_be_read()
    {
        using var sample = TestDatabase.OfSample();
        await sample.InstallAsync(NobodyIsAsked);

        Assert.All(SchemaFacts.Names, table => Assert.Equal(SchemaFacts.Expected(table), SchemaFacts.Actual(sample, table)));
        await using var db = sample.Open();
        Assert.Equal(28, await db.Documents.CountAsync(TestContext.Current.CancellationToken));
        Assert.All(db.Model.GetEntityTypes().Where(row => !row.HasSharedClrType), row => ReadAll(db, row.ClrType));
    }

    public void Dispose() => database.Dispose();

    private static void ReadAll(CmsDb db, Type row) => typeof(TakeOverTests)
        .GetMethod(nameof(Read), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
        .MakeGenericMethod(row).Invoke(null, [db]);

    private static void Read<TRow>(CmsDb db) where TRow : class => Assert.All(db.Set<TRow>().AsNoTracking(), Assert.NotNull);

    private void CreateAsUmbraco(string state) => database.Execute($"""
        {SchemaScript.Text()}
        INSERT INTO umbracoUser (id, key, userName, userLogin, userPassword, userEmail)
            VALUES (-1, '1E70F841-C261-413B-ABB2-2D68CDB96094', 'Budi', 'budi@example.com', '', 'budi@example.com');
        INSERT INTO umbracoNode (id, uniqueId, parentId, level, path, sortOrder, nodeUser, text)
            VALUES (-1, '916724A5-173D-4619-B97E-B9DE133DD6F5', -1, 0, '-1', 0, -1, 'root');
        INSERT INTO umbracoKeyValue (key, value) VALUES ('Umbraco.Core.Upgrader.State+Umbraco.Core', '{state}');
        """);
}
