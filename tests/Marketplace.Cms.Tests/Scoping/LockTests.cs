using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Marketplace.Cms.Tests.Scoping;

[Collection<SharedHost>]
public sealed class LockTests(CmsHost host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Samples _samples = new(host);

    private ICoreScopeProvider Scopes => host.Get<ICoreScopeProvider>();

    [Fact]
    public async Task Two_writers_take_turns_and_two_readers_do_not()
    {
        Assert.True(await MeetAsync(scope => scope.EagerReadLock(Constants.Locks.ContentTree))); // else the next line would show nothing
        Assert.False(await MeetAsync(scope => scope.EagerWriteLock(Constants.Locks.ContentTree)));
    }

    [Fact]
    public async Task A_lock_that_was_only_queued_is_taken_with_the_first_use_of_the_database()
    {
        Assert.False(await MeetAsync(scope =>
        {
            scope.WriteLock(Constants.Locks.ContentTree);
            _samples.Documents.GetById(Guid.NewGuid());
        }));
    }

    [Fact]
    public async Task The_lock_is_free_again_after_a_rollback()
    {
        await Task.Run(Abandon, TestContext.Current.CancellationToken);

        await Task.Run(Take, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        void Abandon()
        {
            using var scope = Scopes.CreateCoreScope();
            scope.EagerWriteLock(Constants.Locks.ContentTree);
        }

        void Take()
        {
            using var scope = Scopes.CreateCoreScope(autoComplete: true);
            scope.EagerWriteLock(Constants.Locks.ContentTree);
        }
    }

    [Fact]
    public void An_unknown_lock_is_refused()
    {
        using var scope = Scopes.CreateCoreScope();

        Assert.Throws<InvalidOperationException>(() => scope.EagerWriteLock(-7));
        Assert.Throws<InvalidOperationException>(() => scope.EagerReadLock(-7));
    }

    [Fact]
    public async Task A_scope_that_has_read_before_another_wrote_can_still_write()
    {
        var type = await _samples.InvariantTypeAsync();
        var (mine, others) = (_samples.Saved(type, Samples.Unique("Punyaku")), _samples.Saved(type, Samples.Unique("Punyamu")));

        using (var scope = Scopes.CreateCoreScope())
        {
            var read = _samples.Read(mine); // a snapshot from before the other's commit
            await OnAnotherFlow(() => Rename(others.Key, "Punyamu baru"));
            read.SetValue("title", "ditulis");
            _samples.Save(read);
            scope.Complete();
        }

        Assert.Equal("ditulis", _samples.Read(mine).GetValue("title"));
        Assert.StartsWith("Punyamu baru", _samples.Read(others).Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_scope_sees_one_moment_whatever_others_commit()
    {
        var document = _samples.Saved(await _samples.InvariantTypeAsync(), Samples.Unique("Sesaat"));
        using var scope = Scopes.CreateCoreScope(autoComplete: true);
        var before = _samples.Read(document).Name;

        await OnAnotherFlow(() => Rename(document.Key, "Kemudian"));

        Assert.Equal(before, _samples.Read(document).Name);
        Assert.Equal("Kemudian", await OnAnotherFlow(() => _samples.Read(document).Name![..8]));
    }

    private bool Rename(Guid key, string name)
    {
        var document = _samples.Documents.GetById(key)!;
        document.Name = Samples.Unique(name);
        return _samples.Documents.Save(document).Success;
    }

    /// <summary>Whether two scopes that enter in the same way can both be inside at the same time.</summary>
    private async Task<bool> MeetAsync(Action<ICoreScope> enter)
    {
        using var meeting = new Barrier(2);
        var both = await Task.WhenAll(OnAnotherFlow(() => Inside(enter, meeting)), OnAnotherFlow(() => Inside(enter, meeting)));
        Assert.Equal(both[0], both[1]);
        return both[0];
    }

    private bool Inside(Action<ICoreScope> enter, Barrier meeting)
    {
        using var scope = Scopes.CreateCoreScope(autoComplete: true);
        enter(scope);
        return meeting.SignalAndWait(Patience);
    }

    // Without the ambient scope of the test: as another request would run.
    private static Task<T> OnAnotherFlow<T>(Func<T> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
