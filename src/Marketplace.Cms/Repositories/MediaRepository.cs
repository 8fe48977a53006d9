using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Media items: one version each, with the path of its file beside it.</summary>
internal sealed class MediaRepository(
    EfScopeProvider scopes,
    NodeStore nodes,
    ContentDeletion deletion,
    PropertyStore properties,
    TagStore tags,
    IMediaTypeRepository types,
    Lazy<MediaUrlGeneratorCollection> urls)
    : ContentRepository<IMedia, MediaRecord>(scopes, nodes, deletion), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override Guid ObjectType => Constants.ObjectTypes.Media;

    public IMedia? GetMediaByPath(string mediaPath) =>
        Build([.. Current().Where(x => x.MediaPath == mediaPath)]).FirstOrDefault();

    public override void Save(IMedia entity)
    {
        if (entity.HasIdentity)
        {
            Update(entity);
        }
        else
        {
            Insert(entity);
        }

        Scopes.Writable.ChangeTracker.Clear();
    }

    protected override IQueryable<MediaRecord> Versions() =>
        from content in Scopes.Db.Contents.AsNoTracking()
        join node in Scopes.Db.Nodes on content.NodeId equals node.Id
        join version in Scopes.Db.ContentVersions on node.Id equals version.NodeId
        join file in Scopes.Db.MediaVersions on version.Id equals file.Id
        where node.ObjectType == ObjectType
        select new MediaRecord
        {
            Id = node.Id,
            Key = node.Key,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.UserId ?? Constants.Security.UnknownUserId,
            CreateDate = node.CreateDate,
            ContentTypeId = content.ContentTypeId,
            VersionId = version.Id,
            Current = version.Current,
            Name = version.Text,
            WriterId = version.UserId ?? Constants.Security.UnknownUserId,
            UpdateDate = version.VersionDate,
            MediaPath = file.Path,
        };

    protected override List<IMedia> Build(IReadOnlyList<MediaRecord> records, bool withProperties = true)
    {
        var values = properties.Load(withProperties ? records.Select(x => x.VersionId).ToList() : []);
        var kinds = records.Select(x => x.ContentTypeId).Distinct().ToDictionary(x => x, x => types.Get(x)!);
        return records.Select(x => (IMedia)Build(x, kinds[x.ContentTypeId], values[x.VersionId])).ToList();
    }

    protected override int? TypeId(string alias) => types.Get(alias)?.Id;

    private Media Build(MediaRecord record, IMediaType type, IEnumerable<PropertyDataRow> values)
    {
        var media = new Media(record.Name, record.ParentId, type, properties.Build(type, values, []));
        media.DisableChangeTracking();
        media.Id = record.Id;
        media.Key = record.Key;
        media.VersionId = record.VersionId;
        media.Path = record.Path;
        media.Level = record.Level;
        media.SortOrder = record.SortOrder;
        media.Trashed = record.Trashed;
        media.CreatorId = record.CreatorId;
        media.WriterId = record.WriterId;
        media.CreateDate = record.CreateDate;
        media.UpdateDate = record.UpdateDate;
        media.ResetDirtyProperties(false);
        media.EnableChangeTracking();
        return media;
    }

    private void Insert(IMedia media)
    {
        media.AddingEntity();
        media.Name = Nodes.UniqueName(media.Name!, media.ParentId, media.Id, ObjectType);
        Nodes.Insert(media, ObjectType);
        var db = Scopes.Writable;
        db.Contents.Add(new ContentRow { NodeId = media.Id, ContentTypeId = media.ContentTypeId });
        var version = db.ContentVersions.Add(new ContentVersionRow { NodeId = media.Id, Current = true }).Entity;
        Fill(version, media);
        db.SaveChanges();
        media.VersionId = version.Id;
        db.MediaVersions.Add(new MediaVersionRow { Id = version.Id, Path = FilePath(media) });
        Finish(media);
    }

    private void Update(IMedia media)
    {
        media.UpdatingEntity();
        if (!media.IsMoving())
        {
            UpdateVersion(media);
        }

        Nodes.Update(media);
        Finish(media);
    }

    private void UpdateVersion(IMedia media)
    {
        media.Name = Nodes.UniqueName(media.Name!, media.ParentId, media.Id, ObjectType);
        if (media.IsPropertyDirty(nameof(media.ParentId)))
        {
            Nodes.MoveUnder(media, ObjectType);
        }

        var db = Scopes.Writable;
        Fill(db.ContentVersions.Single(x => x.Id == media.VersionId), media);
        db.MediaVersions.Single(x => x.Id == media.VersionId).Path = FilePath(media);
    }

    private static void Fill(ContentVersionRow version, IMedia media)
    {
        version.VersionDate = media.UpdateDate;
        version.UserId = NodeStore.UserOrNull(media.WriterId);
        version.Text = media.Name;
    }

    private void Finish(IMedia media)
    {
        properties.Write(media, variesByCulture: false, publishedVersionId: 0, media.VersionId);
        Scopes.Writable.SaveChanges();
        tags.Assign(media);
#pragma warning disable CS0618 // Core has no successor to it yet, and plug-ins listen to it
        Scopes.Current.Notifications.Publish(new MediaRefreshNotification(media, new EventMessages()));
#pragma warning restore CS0618
        media.ResetDirtyProperties();
    }

    private string? FilePath(IMedia media) =>
        media.Properties.TryGetValue(Constants.Conventions.Media.File, out var file)
        && urls.Value.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out var path)
            ? path
            : null;
}
