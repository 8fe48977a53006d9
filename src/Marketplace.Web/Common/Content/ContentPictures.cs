using System.Collections.Concurrent;
using Marketplace.Core.Media;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Marketplace.Web.Common.Content;

/// <summary>Gives the editors' pictures to the picture library, which keeps each once.</summary>
public sealed partial class ContentPictures(IServiceScopeFactory scopes, MediaFileManager files, ILogger<ContentPictures> log)
{
    private readonly ConcurrentDictionary<(string File, DateTime ChangedAt), Lazy<Task<PictureView?>>> _known = new();

    /// <summary>The picture of a page's field, or null where none is picked or its file cannot be shown.</summary>
    public async Task<ContentPicture?> FindAsync(ContentPage page, string alias = "picture")
    {
        if (page.Shared<IPublishedContent>(alias) is not { } media || media.MediaUrl() is not { Length: > 1 } file) return null;
        var key = (file, media.UpdateDate);
        var view = await OnceAsync(key);
        return view is null ? null : new(view, page.Text(alias + "Alt"), page.Maybe(alias + "Credit"));
    }

    // What failed is tried again by the next reader: a file may still be on its way, as sizes may.
    private async Task<PictureView?> OnceAsync((string File, DateTime ChangedAt) key)
    {
        var known = _known.GetOrAdd(key, k => new(() => KeepAsync(k.File)));
        PictureView? view = null;
        try
        {
            return view = await known.Value;
        }
        finally
        {
            if (view is not { IsFinished: true }) _known.TryRemove(new(key, known));
        }
    }

    private async Task<PictureView?> KeepAsync(string file)
    {
        await using var scope = scopes.CreateAsyncScope();
        var view = await KeepAsync(scope.ServiceProvider.GetRequiredService<PictureLibrary>(), files.FileSystem.GetRelativePath(file));
        if (view is null) LogUnreadable(file);
        return view;
    }

    private async Task<PictureView?> KeepAsync(PictureLibrary library, string path)
    {
        if (!files.FileSystem.FileExists(path)) return null;
        await using var stream = files.FileSystem.OpenFile(path);
        return await library.KeepAsync(stream, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The picture {File} cannot be shown")]
    private partial void LogUnreadable(string file);
}
