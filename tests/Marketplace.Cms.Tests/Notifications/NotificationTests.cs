using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Tests.Notifications;

[Collection<SharedHost>]
public sealed class NotificationTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_handler_of_a_composer_is_told_what_was_saved_and_published()
    {
        var (type, name, told) = (await _samples.InvariantTypeAsync(), Samples.Unique("Didengar"), new List<string>());
        Heard.Of(name, told.Add);

        var document = _samples.Saved(type, name);
        Assert.Equal(["saved"], told);
        _samples.Publish(document);

        Assert.Equal(["saved", "published"], told);
    }

    [Fact]
    public async Task A_handler_can_cancel_a_save()
    {
        var type = await _samples.InvariantTypeAsync();
        var refused = _samples.Draft(type, Heard.NeverSaved);

        var result = _samples.Documents.Save(refused);

        Assert.Equal((false, OperationResultType.FailedCancelledByEvent), (result.Success, result.Result));
        Assert.Equal(0, _samples.Documents.Count(type.Alias));
        Assert.Equal(0, host.Scalar($"SELECT COUNT(*) FROM umbracoNode WHERE text = '{Heard.NeverSaved}'"));
    }

    [Fact]
    public async Task A_handler_can_cancel_a_publish_and_the_draft_stays()
    {
        var document = _samples.Saved(await _samples.InvariantTypeAsync(), Heard.NeverPublished);

        var result = _samples.Documents.Publish(document, ["*"]);

        Assert.Equal(PublishResultType.FailedPublishCancelledByEvent, result.Result);
        Assert.False(_samples.Read(document).Published);
    }

    [Fact]
    public async Task A_handler_is_told_after_the_commit_of_the_outermost_scope()
    {
        var (type, name, seen) = (await _samples.InvariantTypeAsync(), Samples.Unique("Sesudah"), new List<(string, long)>());
        Heard.Of(name, what => seen.Add((what, Rows(name))));

        using (var scope = Scopes.CreateCoreScope())
        {
            _samples.Saved(type, name);
            Assert.Empty(seen);
            Assert.Equal(0, Rows(name)); // another connection does not see it yet
            scope.Complete();
        }

        Assert.Equal([("saved", 1)], seen);
    }

    [Fact]
    public async Task A_handler_is_not_told_of_what_was_rolled_back()
    {
        var (type, name, told) = (await _samples.InvariantTypeAsync(), Samples.Unique("Batal"), new List<string>());
        Heard.Of(name, told.Add);

        using (Scopes.CreateCoreScope())
        {
            _samples.Publish(_samples.Saved(type, name));
        }

        Assert.Empty(told);
        _samples.Saved(type, name);
        Assert.Equal(["saved"], told);
    }

    [Fact]
    public async Task A_handler_may_use_the_services_itself()
    {
        var (type, name) = (await _samples.InvariantTypeAsync(), Samples.Unique("Memicu"));
        IContent? second = null;
        Heard.Of(name, _ => second ??= _samples.Saved(type, $"{name} juga"));

        using (var scope = Scopes.CreateCoreScope())
        {
            _samples.Saved(type, name);
            scope.Complete();
        }

        Assert.Equal($"{name} juga", _samples.Read(second!).Name);
    }

    [Fact]
    public async Task A_handler_that_fails_undoes_nothing_and_leaves_no_scope_behind()
    {
        var (type, name) = (await _samples.InvariantTypeAsync(), Samples.Unique("Gagal"));
        Heard.Of(name, _ => throw new InvalidTimeZoneException("The handler failed."));
        var document = _samples.Draft(type, name);

        Assert.Throws<InvalidTimeZoneException>(() => _samples.Documents.Save(document));

        Assert.Null(Scopes.Context);
        Assert.Equal(name, _samples.Read(document).Name);
    }

    private ICoreScopeProvider Scopes => host.Get<ICoreScopeProvider>();

    private long Rows(string name) => host.Scalar($"SELECT COUNT(*) FROM umbracoNode WHERE text = '{name}'");
}
