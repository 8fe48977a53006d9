using System.Data.Common;
using Marketplace.Cms.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.Cms.Tests.Database;

public sealed class InstallTests : IDisposable
{
    private readonly TestDatabase database = new();

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await database.InstallAsync();
        var before = database.Content();

        await database.InstallAsync(() => throw new InvalidOperationException("Nobody is to be asked again."));

        Assert.Equal(before, database.Content());
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_installs_and_the_other_finds_it_done()
    {
        var asked = 0;
        FirstAdministrator Ask()
        {
            Interlocked.Increment(ref asked);
            return TestDatabase.Sri;
        }

        var cancel = TestContext.Current.CancellationToken;
        await Task.WhenAll(Task.Run(() => database.InstallAsync(Ask), cancel), Task.Run(() => database.InstallAsync(Ask), cancel));

        Assert.Equal(1, asked);
        Assert.Equal(["1"], database.Query("SELECT COUNT(*) FROM umbracoUser"));
    }

    [Fact]
    public async Task An_install_that_fails_leaves_no_table_and_the_next_start_completes_it()
    {
        await Assert.ThrowsAsync<IOException>(() => database.InstallAsync(() => throw new IOException("The disk is full.")));
        Assert.Empty(database.Tables());

        await database.InstallAsync();
        Assert.Equal(["Sri"], database.Query("SELECT userName FROM umbracoUser"));
    }

    [Fact]
    public async Task An_install_killed_right_before_its_end_leaves_no_table_and_the_next_start_completes_it()
    {
        using var killed = new BeforeCommit(database);
        await database.InstallAsync(interceptor: killed);
        Assert.Empty(killed.Left!.Tables());

        await killed.Left.InstallAsync();
        Assert.Equal(["Sri"], killed.Left.Query("SELECT userName FROM umbracoUser"));
    }

    [Fact]
    public async Task New_nodes_start_from_1060()
    {
        await database.InstallAsync();
        await using var db = database.Open();
        var node = new NodeRow { Key = Guid.NewGuid(), ParentId = -1, Path = "", CreateDate = TestDatabase.InstalledAt };
        db.Add(node);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1060, node.Id);
    }

    [Fact]
    public async Task A_row_that_says_nothing_at_all_is_written_as_it_is_and_not_as_the_default()
    {
        await database.InstallAsync();
        await using var db = database.Open();
        db.Add(new DocumentUrlRow { DocumentKey = await db.Nodes.Select(row => row.Key).FirstAsync(TestContext.Current.CancellationToken), IsPrimary = false });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["0"], database.Query("SELECT isPrimary FROM umbracoDocumentUrl"));
    }

    [Fact]
    public async Task A_node_whose_parent_is_missing_is_refused()
    {
        await database.InstallAsync();
        await using var db = database.Open();
        db.Add(new NodeRow { Key = Guid.NewGuid(), ParentId = 4711, Path = "" });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_are_found_in_any_case()
    {
        await database.InstallAsync();
        await using var db = database.Open();
        Assert.True(await db.Languages.AnyAsync(row => row.IsoCode == "ID-id", TestContext.Current.CancellationToken));
    }

    public void Dispose() => database.Dispose();

    private sealed class BeforeCommit(TestDatabase database) : DbTransactionInterceptor, IDisposable
    {
        public TestDatabase? Left { get; private set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            Left = database.CopyAsKilled();
            return ValueTask.FromResult(result);
        }

        public void Dispose() => Left?.Dispose();
    }
}
