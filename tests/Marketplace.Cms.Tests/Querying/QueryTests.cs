using System.Linq.Expressions;
using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Querying;

[Collection<SharedHost>]
public sealed class QueryTests(CmsHost host) : IAsyncLifetime
{
    private readonly Samples _samples = new(host);
    private readonly Dictionary<string, IContent> _documents = [];
    private int _parent;

    private static string[] Everything => ["100% asli_", "Berita", "Kabar Pagi", "kabar malam"];

    public async ValueTask InitializeAsync()
    {
        var type = await _samples.InvariantTypeAsync();
        _parent = _samples.Saved(type, Samples.Unique("Kueri")).Id;
        foreach (var name in Everything)
        {
            _documents[name] = _samples.Saved(type, name, parent: _parent);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Members_are_compared_with_constants_and_with_what_surrounds_the_query()
    {
        var berita = _documents["Berita"];
        var keys = new { First = berita.Key };

        Found(Everything, x => x.Level == 2);
        Found(["Berita"], x => x.Id == berita.Id);
        Found(["Berita"], x => x.Key == keys.First && !x.Trashed);
        Found(["100% asli_", "Kabar Pagi", "kabar malam"], x => x.Id != berita.Id);
        Found(["Berita", "Kabar Pagi"], x => x.Name == "Berita" || x.Name == "Kabar Pagi");
        Found([], x => x.Published);
        Found(["Berita"], x => ((IContentBase)x).SortOrder == berita.SortOrder);
    }

    [Fact]
    public void Texts_are_compared_without_regard_to_case()
    {
        Found(["Kabar Pagi", "kabar malam"], x => x.Name!.SqlStartsWith("KABAR", TextColumnType.NVarchar));
        Found(["kabar malam"], x => x.Name!.SqlEndsWith("Malam", TextColumnType.NVarchar));
        Found(["Kabar Pagi", "kabar malam"], x => x.Name!.SqlContains("BAR ", TextColumnType.NVarchar));
        Found(["Kabar Pagi"], x => x.Name!.SqlEquals("kabar pagi", TextColumnType.NVarchar));
        Found(["Berita"], x => x.Name!.InvariantEquals("BERITA"));
        Found(["Kabar Pagi", "kabar malam"], x => x.Name!.InvariantStartsWith("kAbAr"));
        Found(["Kabar Pagi"], x => x.Name!.InvariantEndsWith("PAGI"));
        Found(["Berita"], x => x.Name!.InvariantContains("ERIT"));
    }

    [Fact]
    public void Signs_that_have_a_meaning_in_patterns_stand_for_themselves()
    {
        Found(["100% asli_"], x => x.Name!.SqlContains("%", TextColumnType.NVarchar));
        Found(["100% asli_"], x => x.Name!.SqlEndsWith("_", TextColumnType.NVarchar));
        Found([], x => x.Name!.SqlStartsWith("K%i", TextColumnType.NVarchar));
        Found([], x => x.Name!.InvariantContains("' OR 1=1 --"));
    }

    [Fact]
    public void A_list_of_dot_net_is_understood_too()
    {
        string[] wanted = ["Berita", "Kabar Pagi"];

        Found(wanted, x => wanted.Contains(x.Name));
    }

    [Fact]
    public void Nothing_equals_nothing_and_nothing_else()
    {
        int? none = null, some = 7;

        Found(Everything, x => x.TemplateId.SqlNullableEquals(none, -1));
        Found([], x => x.TemplateId.SqlNullableEquals(some, -1));
    }

    [Fact]
    public void A_member_is_looked_for_in_a_list()
    {
        var (berita, pagi) = (_documents["Berita"], _documents["Kabar Pagi"]);
        int[] ids = [berita.Id, pagi.Id];

        Found(["Berita", "Kabar Pagi"], query => query.WhereIn(x => x.Id, ids));
        Found(["Berita"], query => query.WhereIn(x => x.Key, new List<Guid> { berita.Key }));
        Found(["Berita"], query => query.WhereIn(x => x.Name!, (string[])["Berita"]));
        Found(["100% asli_", "kabar malam"], query => query.WhereNotIn(x => x.Id, ids));
        Found(["Berita", "Kabar Pagi"], x => ids.SqlIn(x.Id));
    }

    [Fact]
    public void An_empty_list_holds_nothing_and_no_list_is_no_condition()
    {
        Found([], query => query.WhereIn(x => x.Id, Array.Empty<int>()));
        Found(Everything, query => query.WhereNotIn(x => x.Id, Array.Empty<int>()));
        Found(Everything, query => query.WhereIn(x => x.Id, null));
        Found(Everything, query => query.WhereNotIn(x => x.Id, null));
    }

    [Fact]
    public void Conditions_are_joined_by_and_those_of_WhereAny_by_or()
    {
        Found(["Kabar Pagi"], query => query.Where(x => x.Name!.InvariantStartsWith("kabar")).Where(x => x.Name!.InvariantEndsWith("pagi")));
        Found(["Berita", "kabar malam"], query => query.WhereAny([x => x.Name == "Berita", y => y.Name!.InvariantEndsWith("malam")]));
        Found(Everything, query => query.WhereAny([]));
    }

    [Fact]
    public void An_unknown_member_is_refused_by_its_name()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Names(query => query.Where(x => x.PublishedState == PublishedState.Published)));

        Assert.Contains("IContent.PublishedState", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_helper_is_refused_by_its_name()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Names(query => query.Where(x => x.Name!.SqlWildcard("a%", TextColumnType.NVarchar))));

        Assert.Contains("SqlWildcard", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_in_memory_are_queried_with_the_same_words()
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var query = host.Get<ICoreScopeProvider>().CreateQuery<ILanguage>().Where(x => x.IsoCode.InvariantStartsWith("ID"));

        Assert.Equal([Samples.Id], host.Get<ILanguageRepository>().Get(query).Select(x => x.IsoCode));
        Assert.Equal(1, host.Get<ILanguageRepository>().Count(query));
    }

    private void Found(string[] names, Expression<Func<IContent, bool>> condition) => Found(names, query => query.Where(condition));

    private void Found(string[] names, Func<IQuery<IContent>, IQuery<IContent>> ask) => Assert.Equal(names, Names(ask));

    private IEnumerable<string> Names(Func<IQuery<IContent>, IQuery<IContent>> ask)
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var query = ask(host.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(x => x.ParentId == _parent));
        return host.Get<IDocumentRepository>().Get(query).Select(x => x.Name!).Order(StringComparer.Ordinal).ToList();
    }
}
