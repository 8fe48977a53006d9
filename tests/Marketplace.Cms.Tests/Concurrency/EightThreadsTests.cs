using System.Globalization;
using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Concurrency;

[Collection<SharedHost>]
public sealed class EightThreadsTests(CmsHost host)
{
    private const int Threads = 8;
    private static readonly int Rounds = LongRun.Rounds(gate: 8, full: 100);
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task Eight_threads_save_and_publish_at_once_without_an_error_and_nothing_is_lost()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Published(type, Samples.Unique("Ramai"));

        var written = await AtOnceAsync((thread, round) => Write(type, parent, $"{thread}/{round}"));

        var children = _samples.Children(parent);
        Assert.Equal(Threads * Rounds, children.Count);
        Assert.Equal(written.Select(x => x.Id).Order(), children.Select(x => x.Id).Order());
        Assert.Equal(written.ToDictionary(x => x.Key, x => x.Text), children.ToDictionary(x => x.Key, x => (string?)x.GetValue("title", Samples.Id, published: true)));
        Assert.All(children, x => Assert.Equal("draft", x.GetValue("title", Samples.En)));
        AssertUnique(children.Select(x => x.GetCultureName(Samples.Id)!));
        AssertUnique(children.Select(x => x.GetCultureName(Samples.En)!));
        AssertUnique(children.Select(x => x.SortOrder.ToString(CultureInfo.InvariantCulture)));
        Assert.All(written, x => Assert.Equal(x.Text, host.Get<IPublishedContentCache>().GetById(x.Key)!.Value<string>("title", Samples.Id)));
        AssertUnique(children.Select(x => host.Get<IDocumentUrlService>().GetUrlSegment(x.Key, Samples.Id, isDraft: false)!));
        Assert.True(host.Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(parent.Key, out var known));
        Assert.Equal(children.Select(x => x.Key).Order(), known.Order());
    }

    [Fact]
    public async Task What_is_read_under_the_lock_of_the_tree_is_not_overwritten_by_another_thread()
    {
        var document = _samples.Draft(await _samples.InvariantTypeAsync(), Samples.Unique("Hitung"));
        document.SetValue("title", "0");
        _samples.Save(document);

        await AtOnceAsync((_, _) => Count(document.Key));

        Assert.Equal($"{Threads * Rounds}", _samples.Read(document).GetValue("title"));
    }

    [Fact]
    public async Task Types_and_content_are_saved_at_once()
    {
        var written = await AtOnceAsync((_, _) =>
        {
            var type = _samples.InvariantTypeAsync().GetAwaiter().GetResult();
            return _samples.Published(type, Samples.Unique("Jenis"));
        });

        Assert.All(written, x => Assert.Equal(x.ContentType.Alias, _samples.Read(x).ContentType.Alias));
        Assert.All(written, x => Assert.Equal(x.ContentType.Key, host.Get<IPublishedContentCache>().GetById(x.Key)!.ContentType.Key));
    }

    [Fact]
    public async Task Readers_see_the_old_or_the_new_text_while_it_is_changed_and_the_new_one_afterwards()
    {
        var document = _samples.Draft(await _samples.InvariantTypeAsync(), Samples.Unique("Dibaca"));
        document.SetValue("title", "0");
        _samples.Publish(_samples.Save(document));

        await AtOnceAsync((thread, round) => thread == 0 ? Publish(document, round + 1) : AssertBetween(0, Seen(document), Rounds));

        Assert.Equal(Rounds, Seen(document));
    }

    private static int AssertBetween(int least, int seen, int most)
    {
        Assert.InRange(seen, least, most);
        return seen;
    }

    private int Seen(IContent document) => int.Parse(
        host.Get<IPublishedContentCache>().GetById(document.Key)!.Value<string>("title")!, CultureInfo.InvariantCulture);

    private int Publish(IContent document, int number)
    {
        _samples.Change(document, x => x.SetValue("title", $"{number}"));
        return AssertBetween(number, Seen(document), number); // at once for the one who published
    }

    private (int Id, Guid Key, string? Text) Write(IContentType type, IContent parent, string text)
    {
        var document = _samples.Draft(type, "Kabar", "News", parent.Id);
        document.SetValue("title", "first", Samples.Id);
        _samples.Publish(_samples.Save(document));
        _samples.Change(document, x => x.SetValue("title", text, Samples.Id));
        document.SetValue("title", "draft", Samples.En);
        _samples.Save(document);
        return (document.Id, document.Key, text);
    }

    private int Count(Guid key)
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        var document = _samples.Documents.GetById(key)!;
        var next = int.Parse(document.GetValue<string>("title")!, CultureInfo.InvariantCulture) + 1;
        document.SetValue("title", $"{next}");
        _samples.Save(document);
        return next;
    }

    private static void AssertUnique(IEnumerable<string> names)
    {
        var all = names.ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>Eight threads that begin together, each working its rounds; the first error ends the test.</summary>
    private static async Task<List<T>> AtOnceAsync<T>(Func<int, int, T> work)
    {
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                Assert.True(start.SignalAndWait(TimeSpan.FromMinutes(1)));
                return Enumerable.Range(0, Rounds).Select(round => work(thread, round)).ToList();
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        return [.. (await Task.WhenAll(threads)).SelectMany(x => x)];
    }
}
