using Marketplace.Core.Media;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>
/// Writes and publishes the first content where no document exists. Everything happens in one transaction,
/// so that a start that is killed leaves an empty tree and the next one begins again.
/// </summary>
internal sealed partial class FirstContentWriter(
    IContentService content,
    IContentTypeService types,
    ICoreScopeProvider scopes,
    IServiceScopeFactory services,
    SiteLanguages languages,
    FirstPictures pictures,
    IOptions<MarketplaceOptions> options,
    ILogger<FirstContentWriter> logger)
{
    public async Task WriteAsync()
    {
        if (content.GetRootContent().Any() || content.RecycleBinSmells())
            return;

        var documents = FirstContentFiles.Load(options.Value.DemoData);
        var drawn = FirstPictures.Draw(documents);
        await KeepAsync(drawn.Values);
        using var scope = scopes.CreateCoreScope();
        await languages.EnsureAsync();
        pictures.Store(drawn);
        var pages = new Dictionary<string, IContent>(StringComparer.Ordinal);
        foreach (var document in documents)
            pages[document.Path] = Save(document, document.ParentPath is { } above ? pages[above].Id : Constants.System.Root);
        await languages.AssignAddressesAsync(FirstDocument.KeyOf("home"));
        foreach (var document in documents)
            Publish(pages[document.Path], document);
        scope.Complete();
        LogWritten(documents.Count, drawn.Count);
    }

    // Else the first visitor of each page would wait for that, and their sizes would be among the last.
    private async Task KeepAsync(IEnumerable<byte[]> drawn)
    {
        await using var own = services.CreateAsyncScope();
        var library = own.ServiceProvider.GetRequiredService<PictureLibrary>();
        foreach (var picture in drawn)
        {
            using var source = new MemoryStream(picture);
            await library.KeepAsync(source);
        }
    }

    private IContent Save(FirstDocument document, int parent)
    {
        var type = types.Get(document.Type.Key)
            ?? throw new InvalidOperationException($"{document.Path} needs the document type {document.Type.Alias}, which is not installed.");
        var page = content.Create(document.NameIn(Cultures.Indonesian), parent, type);
        page.Key = document.Key;
        foreach (var culture in document.Written)
            page.SetCultureName(document.NameIn(culture), culture);
        PropertyValues.Fill(page, document);
        if (document.Scene is { } scene)
            page.SetValue(PictureField(document), PropertyValues.Picture(document.Path, FirstPictures.KeyOf(scene)));

        var saved = content.Save(page);
        if (!saved.Success)
            throw new InvalidOperationException($"{document.Path} could not be saved: {saved.Result}.");
        return page;
    }

    private void Publish(IContent page, FirstDocument document)
    {
        var published = content.Publish(page, [.. document.Written]);
        if (!published.Success)
            throw new InvalidOperationException($"{document.Path} could not be published: {published.Result}, {Fields(published)}.");
    }

    private static string PictureField(FirstDocument document) => document.Type.Alias == "home" ? "storyPicture" : "picture";

    private static string Fields(PublishResult result) => string.Join(", ", result.InvalidProperties?.Select(property => property.Alias) ?? []);

    [LoggerMessage(Level = LogLevel.Information, Message = "First content written: {Documents} documents, {Pictures} pictures")]
    private partial void LogWritten(int documents, int pictures);
}
