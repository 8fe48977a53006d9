using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Support;

/// <summary>Makes types and documents through Core's services, with names that no other test has.</summary>
internal sealed class Samples(CmsHost host)
{
    public const string Id = "id-ID";
    public const string En = "en-US";
    private static int _last;

    public IContentService Documents => host.Get<IContentService>();

    public IContentTypeService Types => host.Get<IContentTypeService>();

    public static string Unique(string word) => $"{word}{Interlocked.Increment(ref _last)}";

    /// <summary>A document type whose texts vary by language and whose flag, day and picks do not.</summary>
    public Task<IContentType> VaryingTypeAsync() => TypeAsync(ContentVariation.Culture);

    public Task<IContentType> InvariantTypeAsync() => TypeAsync(ContentVariation.Nothing);

    public async Task<IContentType> TypeAsync(ContentVariation variation, Func<IContentType, Task>? shape = null)
    {
        var type = New(variation);
        if (shape is null)
        {
            await AddFieldsAsync(type, variation);
        }
        else
        {
            await shape(type);
        }

        await CreateAsync(type);
        return Types.Get(type.Key)!;
    }

    public IContentType New(ContentVariation variation)
    {
        var alias = Unique("page");
        return new ContentType(host.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, Variations = variation, AllowedAsRoot = true };
    }

    public async Task CreateAsync(IContentType type) =>
        Assert.Equal(ContentTypeOperationStatus.Success, (await Types.CreateAsync(type, Constants.Security.SuperUserKey)).Result);

    public async Task UpdateAsync(IContentType type) =>
        Assert.Equal(ContentTypeOperationStatus.Success, (await Types.UpdateAsync(type, Constants.Security.SuperUserKey)).Result);

    public async Task<IPropertyType> AddAsync(IContentType type, string alias, int dataType, ContentVariation variation = ContentVariation.Nothing)
    {
        var known = (await host.Get<IDataTypeService>().GetAllAsync()).Single(x => x.Id == dataType);
        var property = new PropertyType(host.Get<IShortStringHelper>(), known, alias) { Name = alias, Variations = variation };
        type.AddPropertyType(property, "content", "Content");
        return property;
    }

    /// <summary>A document that is not saved yet; its names are told by language, or the first alone where it does not vary.</summary>
    public IContent Draft(IContentType type, string name, string? english = null, int parent = Constants.System.Root)
    {
        var document = Documents.Create(name, parent, type);
        if (type.VariesByCulture())
        {
            document.SetCultureName(name, Id);
            document.SetCultureName(english ?? $"{name} in English", En);
        }

        return document;
    }

    public IContent Saved(IContentType type, string name, string? english = null, int parent = Constants.System.Root) =>
        Save(Draft(type, name, english, parent));

    public IContent Published(IContentType type, string name, string? english = null, int parent = Constants.System.Root) =>
        Publish(Save(Draft(type, name, english, parent)));

    public IContent Save(IContent document)
    {
        var saved = Documents.Save(document);
        Assert.True(saved.Success, saved.Result.ToString());
        return document;
    }

    public IContent Publish(IContent document, params string[] cultures)
    {
        var published = Documents.Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        Assert.True(published.Success, published.Result.ToString());
        return document;
    }

    /// <summary>Sets, saves and publishes in all languages.</summary>
    public void Change(IContent document, Action<IContent> change)
    {
        change(document);
        Publish(Save(document));
    }

    /// <summary>The document as the database has it now.</summary>
    public IContent Read(IContent document) => Documents.GetById(document.Key) ?? throw new InvalidOperationException($"{document.Name} is gone.");

    public List<IContent> Children(IContent parent, Ordering? ordering = null) =>
        [.. Documents.GetPagedChildren(parent.Id, 0, 1000, out _, null, null, ordering)];

    public static string RichText(string markup) => JsonSerializer.Serialize(new { markup, blocks = new { } });

    public static string Pick(IContent document) => Udi.Create(Constants.UdiEntityType.Document, document.Key).ToString();

    private async Task AddFieldsAsync(IContentType type, ContentVariation texts)
    {
        await AddAsync(type, "title", -88, texts);
        await AddAsync(type, "body", -87, texts);
        await AddAsync(type, "tags", 1041, texts);
        await AddAsync(type, "flag", -49);
        await AddAsync(type, "day", -41);
        await AddAsync(type, "picked", 1046);
        await AddAsync(type, "picture", 1053);
    }
}
