using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Scoping;

[Collection<SharedHost>]
public sealed class ScopeTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    private ICoreScopeProvider Scopes => host.Get<ICoreScopeProvider>();

    [Fact]
    public async Task An_outer_scope_that_is_not_completed_takes_all_back()
    {
        var kept = _samples.Saved(await _samples.InvariantTypeAsync(), Samples.Unique("Tetap"));
        IContentType type;
        IContent document;
        using (Scopes.CreateCoreScope())
        {
            type = await _samples.InvariantTypeAsync();
            document = _samples.Published(type, Samples.Unique("Batal"));
            await host.Get<ILanguageService>().CreateAsync(new Language("ms-MY", "Malay (Malaysia)"), Constants.Security.SuperUserKey);
            _samples.Documents.Delete(_samples.Read(kept));
            Assert.NotNull(_samples.Documents.GetById(document.Key)); // seen inside
            Assert.NotNull(_samples.Types.Get(type.Key));
        }

        Assert.Null(_samples.Documents.GetById(document.Key));
        Assert.Null(_samples.Types.Get(type.Key));
        Assert.Null(await host.Get<ILanguageService>().GetAsync("ms-MY"));
        Assert.NotNull(_samples.Documents.GetById(kept.Key));
        Assert.Equal(0, host.Scalar($"SELECT COUNT(*) FROM umbracoNode WHERE id IN ({document.Id}, {type.Id})"));
    }

    [Fact]
    public async Task What_visitors_see_is_not_touched_by_what_was_rolled_back()
    {
        var document = _samples.Draft(await _samples.InvariantTypeAsync(), Samples.Unique("Terbit"));
        document.SetValue("title", "lama");
        _samples.Publish(_samples.Save(document));

        using (Scopes.CreateCoreScope())
        {
            _samples.Change(_samples.Read(document), x => x.SetValue("title", "baru"));
            Assert.Equal("baru", Title(document)); // inside, and for nobody else
        }

        Assert.Equal("lama", Title(document));
    }

    [Fact]
    public async Task A_nested_scope_that_is_not_completed_vetoes_the_outer_one()
    {
        var type = await _samples.InvariantTypeAsync();
        var document = _samples.Draft(type, Samples.Unique("Veto"));
        using (var outer = Scopes.CreateCoreScope())
        {
            _samples.Save(document);
            using (Scopes.CreateCoreScope())
            {
                // not completed
            }

            outer.Complete();
        }

        Assert.Null(_samples.Documents.GetById(document.Key));
    }

    [Fact]
    public async Task Completed_nested_scopes_are_kept_with_the_outer_one()
    {
        var type = await _samples.InvariantTypeAsync();
        var document = _samples.Draft(type, Samples.Unique("Bersama"));
        using (var outer = Scopes.CreateCoreScope())
        {
            using (var inner = Scopes.CreateCoreScope())
            {
                _samples.Save(document);
                inner.Complete();
            }

            Assert.Equal(0, host.Scalar($"SELECT COUNT(*) FROM umbracoNode WHERE id = {document.Id}"));
            outer.Complete();
        }

        Assert.Equal(document.Name, _samples.Read(document).Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_waits_for_the_end_of_the_outer_scope_runs_once_in_order_and_is_told_how_it_ended(bool complete)
    {
        var ran = new List<string>();
        using (var outer = Scopes.CreateCoreScope())
        {
            using (var inner = Scopes.CreateCoreScope(autoComplete: true))
            {
                Scopes.Context!.Enlist("late", completed => ran.Add($"late {completed}"), 200);
                Scopes.Context.Enlist("early", completed => ran.Add($"early {completed}"), 1);
                Scopes.Context.Enlist("late", _ => ran.Add("a second time"));
            }

            Assert.Empty(ran);
            Assert.Equal(7, Scopes.Context!.Enlist("value", () => 7));
            Assert.Equal(7, Scopes.Context.Enlist("value", () => 8));
            Assert.Equal(7, Scopes.Context.GetEnlisted<int>("value"));
            if (complete)
            {
                outer.Complete();
            }
        }

        Assert.Equal([$"early {complete}", $"late {complete}"], ran);
        Assert.Null(Scopes.Context);
    }

    [Fact]
    public void One_failing_action_does_not_keep_the_others_from_running()
    {
        var ran = false;
        var scope = Scopes.CreateCoreScope(autoComplete: true);
        Scopes.Context!.Enlist("fails", _ => throw new InvalidTimeZoneException("It failed."), 1);
        Scopes.Context.Enlist("runs", _ => ran = true, 2);

        var failure = Assert.Throws<AggregateException>(scope.Dispose);

        Assert.IsType<InvalidTimeZoneException>(Assert.Single(failure.InnerExceptions));
        Assert.True(ran);
        Assert.Null(Scopes.Context);
    }

    [Fact]
    public async Task A_scope_that_ends_before_the_one_inside_it_is_refused_and_can_still_end_in_its_turn()
    {
        var document = _samples.Draft(await _samples.InvariantTypeAsync(), Samples.Unique("Urutan"));
        var outer = Scopes.CreateCoreScope();
        _samples.Save(document);
        var inner = Scopes.CreateCoreScope(autoComplete: true);

        Assert.Throws<InvalidOperationException>(outer.Dispose);
        inner.Dispose();
        outer.Complete();
        outer.Dispose();

        Assert.Null(Scopes.Context);
        Assert.Equal(document.Name, _samples.Read(document).Name);
    }

    [Fact]
    public void Without_a_scope_the_repositories_refuse()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => host.Get<ILanguageRepository>().GetDefaultIsoCode());

        Assert.Contains("ICoreScopeProvider", refusal.Message, StringComparison.Ordinal);
    }

    private string? Title(IContent document) => host.Get<IPublishedContentCache>().GetById(document.Key)!.Value<string>("title");
}
