using System.Security.Cryptography;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Web.Cms.ContentModel;

/// <summary>
/// Brings the document types of the code into the database: at the first start and after every change of the code.
/// Types and fields are matched by key; what editors added beside them stays.
/// </summary>
internal sealed partial class ContentModelInstaller(
    IContentTypeService types,
    IKeyValueService state,
    ICoreScopeProvider scopes,
    NewsCollectionView newsCollection,
    MarketPickers pickers,
    DocumentTypeShape shape,
    ILogger<ContentModelInstaller> logger)
{
    private const string StateKey = "Marketplace+ContentModel";

    /// <summary>Changes with every change of a definition.</summary>
    public static string Fingerprint { get; } =
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(DocumentTypes.All)));

    public async Task InstallAsync()
    {
        if (state.GetValue(StateKey) == Fingerprint)
            return;

        using var scope = scopes.CreateCoreScope();
        await newsCollection.EnsureAsync();
        await pickers.EnsureAsync();
        foreach (var definition in DocumentTypes.All)
            await EnsureAsync(definition);
        foreach (var definition in DocumentTypes.All)
            await AllowChildrenAsync(definition);
        state.SetValue(StateKey, Fingerprint);
        scope.Complete();
        LogInstalled(DocumentTypes.All.Count);
    }

    private async Task EnsureAsync(DocumentTypeDefinition definition)
    {
        var existing = types.Get(definition.Key);
        if (existing is null && types.Get(definition.Alias) is { } stranger)
        {
            LogAliasTaken(definition.Alias, stranger.Key);
            return;
        }

        var type = existing ?? shape.Create(definition);
        await shape.ApplyAsync(definition, type);
        await SaveAsync(type, isNew: existing is null);
    }

    /// <summary>A second round, because a type may be allowed below one that comes before it, or below itself.</summary>
    private async Task AllowChildrenAsync(DocumentTypeDefinition definition)
    {
        if (definition.Children.Count == 0 || types.Get(definition.Key) is not { } type)
            return;

        var missing = DocumentTypes.All
            .Where(child => definition.Children.Contains(child.Alias, StringComparer.Ordinal) && types.Get(child.Key) is not null)
            .ExceptBy(AllowedBelow(type).Select(child => child.Key), child => child.Key)
            .ToList();
        if (missing.Count == 0)
            return;

        type.AllowedContentTypes = AllowedBelow(type)
            .Concat(missing.Select((child, i) => new ContentTypeSort(child.Key, AllowedBelow(type).Count() + i, child.Alias)))
            .ToList();
        await SaveAsync(type, isNew: false);
    }

    private static IEnumerable<ContentTypeSort> AllowedBelow(IContentType type) => type.AllowedContentTypes ?? [];

    private async Task SaveAsync(IContentType type, bool isNew)
    {
        if (!type.IsDirty())
            return;

        var saved = isNew
            ? await types.CreateAsync(type, Constants.Security.SuperUserKey)
            : await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        if (saved.Result != ContentTypeOperationStatus.Success)
            throw new InvalidOperationException($"The document type {type.Alias} could not be saved: {saved.Result}.", saved.Exception);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Content model installed: {Count} document types")]
    private partial void LogInstalled(int count);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The document type alias {Alias} belongs to another type ({Key}); it is left as it is and ours is not installed")]
    private partial void LogAliasTaken(string alias, Guid key);
}
