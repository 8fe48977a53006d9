using System.Collections.Frozen;
using System.Text.Json;
using Marketplace.Core.DemoData;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>Draws the scenes that the texts name and keeps them in the media library, one picture a scene.</summary>
internal sealed class FirstPictures(
    IMediaService media,
    MediaFileManager files,
    MediaUrlGeneratorCollection urlGenerators,
    IShortStringHelper strings,
    IContentTypeBaseServiceProvider contentTypes)
{
    private const int Width = 1280;
    private const int Height = 720;
    private const string FolderName = "Contoh / Examples";

    public static Guid KeyOf(string scene) => StableKey.From("media", scene);

    /// <summary>Draws before the transaction begins, so that it holds its lock for as short as it can.</summary>
    public static FrozenDictionary<string, byte[]> Draw(IEnumerable<FirstDocument> documents) => documents
        .Select(document => document.Scene)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .AsParallel()
        .Select(scene => KeyValuePair.Create(scene, DemoPictureComposer.Compose(Enum.Parse<DemoScene>(scene), Width, Height)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public void Store(FrozenDictionary<string, byte[]> pictures)
    {
        if (pictures.Count == 0)
            return;

        var folder = media.CreateMedia(FolderName, Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        folder.Key = StableKey.From("media", "folder");
        Save(folder);
        foreach (var (scene, bytes) in pictures.OrderBy(picture => picture.Key, StringComparer.Ordinal))
            Save(Picture(scene, bytes, folder));
    }

    private IMedia Picture(string scene, byte[] bytes, IMedia folder)
    {
        var name = strings.CleanStringForUrlSegment(strings.SplitPascalCasing(scene, ' '));
        var picture = media.CreateMedia(name, folder, Constants.Conventions.MediaTypes.Image);
        picture.Key = KeyOf(scene);
        picture.SetValue(files, urlGenerators, strings, contentTypes, Constants.Conventions.Media.File, $"{name}.jpg", new MemoryStream(bytes));
        var address = picture.GetValue<string>(Constants.Conventions.Media.File);
        picture.SetValue(Constants.Conventions.Media.File, JsonSerializer.Serialize(new { src = address }));
        picture.SetValue(Constants.Conventions.Media.Width, Width);
        picture.SetValue(Constants.Conventions.Media.Height, Height);
        picture.SetValue(Constants.Conventions.Media.Bytes, bytes.Length);
        picture.SetValue(Constants.Conventions.Media.Extension, "jpg");
        return picture;
    }

    private void Save(IMedia item)
    {
        var saved = media.Save(item);
        if (!saved.Success)
            throw new InvalidOperationException($"The picture {item.Name} could not be saved: {saved.Result?.Result}.", saved.Exception);
    }
}
