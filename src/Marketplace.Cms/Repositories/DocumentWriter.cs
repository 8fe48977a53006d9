using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Writes documents as Umbraco does: a published document has a published version and a draft beside it.</summary>
internal sealed class DocumentWriter(EfScopeProvider scopes, NodeStore nodes, PropertyStore properties, DocumentNames names, DocumentCultures cultures, TagStore tags)
{
    public void Insert(IContent document, Guid objectType)
    {
        document.AddingEntity();
        var publishing = document.PublishedState == PublishedState.Publishing;
        document.TemplateId ??= document.ContentType.DefaultTemplate?.Id;
        names.Sanitize(document, objectType, publishing);
        document.SanitizeEntityPropertiesForXmlStorage();
        nodes.Insert(document, objectType);
        scopes.Writable.Contents.Add(new ContentRow { NodeId = document.Id, ContentTypeId = document.ContentTypeId });
        document.VersionId = AddVersion(document, current: !publishing, published: publishing);
        if (publishing)
        {
            StartDraft(document);
        }

        var row = scopes.Writable.Documents.Add(new DocumentRow { NodeId = document.Id }).Entity;
        WriteContent(document, row, publishing, replacedVersionId: 0);
        Finish(document);
    }

    public void Update(IContent document, Guid objectType)
    {
        if (IsUnchanged(document))
        {
            return;
        }

        var version = scopes.Writable.ContentVersions.SingleOrDefault(x => x.Id == document.VersionId);
        if (version is not { Current: true })
        {
            throw new InvalidOperationException("Cannot save a non-current version.");
        }

        document.UpdatingEntity();
        if (document.IsMoving())
        {
            nodes.Update(document); // moved together with an ancestor: its text is as it was
            Announce(document);
        }
        else
        {
            UpdateText(document, version, objectType);
            Finish(document);
        }

        document.ResetDirtyProperties();
    }

    private static bool IsUnchanged(IContent document) =>
        document.PublishedState is PublishedState.Published or PublishedState.Unpublished
        && !document.IsDirty() && !document.IsAnyUserPropertyDirty();

    private void UpdateText(IContent document, ContentVersionRow version, Guid objectType)
    {
        var publishing = document.PublishedState == PublishedState.Publishing;
        if (publishing && document.PublishedVersionId > 0)
        {
            var former = document.PublishedVersionId;
            scopes.Writable.DocumentVersions.Where(x => x.Id == former).ExecuteUpdate(set => set.SetProperty(x => x.Published, false));
        }

        names.Sanitize(document, objectType, publishing);
        document.SanitizeEntityPropertiesForXmlStorage();
        if (document.IsPropertyDirty(nameof(document.ParentId)))
        {
            nodes.MoveUnder(document, objectType);
        }

        nodes.Update(document);
        UpdateVersion(document, version, publishing);
        var written = document.VersionId;
        if (publishing)
        {
            StartDraft(document);
        }

        WriteContent(document, scopes.Writable.Documents.Single(x => x.NodeId == document.Id), publishing, replacedVersionId: written);
    }

    private void UpdateVersion(IContent document, ContentVersionRow version, bool publishing)
    {
        var db = scopes.Writable;
        var detail = db.DocumentVersions.Single(x => x.Id == version.Id);
        version.VersionDate = document.UpdateDate;
        version.UserId = NodeStore.UserOrNull(document.WriterId);
        version.Text = document.Name;
        version.Current = !publishing;
        detail.Published = publishing;
        detail.TemplateId = document.TemplateId;
        db.Contents.Single(x => x.NodeId == document.Id).ContentTypeId = document.ContentTypeId;
        db.SaveChanges();
    }

    /// <summary>What was the draft is now the published version; a new draft follows it.</summary>
    private void StartDraft(IContent document)
    {
        document.PublishedVersionId = document.VersionId;
        document.VersionId = AddVersion(document, current: true, published: false);
    }

    private int AddVersion(IContent document, bool current, bool published)
    {
        var db = scopes.Writable;
        var version = db.ContentVersions.Add(new ContentVersionRow
        {
            NodeId = document.Id,
            VersionDate = document.UpdateDate,
            UserId = NodeStore.UserOrNull(document.WriterId),
            Current = current,
            Text = document.Name,
        }).Entity;
        db.SaveChanges();
        db.DocumentVersions.Add(new DocumentVersionRow { Id = version.Id, TemplateId = document.TemplateId, Published = published });
        db.SaveChanges();
        return version.Id;
    }

    private void WriteContent(IContent document, DocumentRow row, bool publishing, int replacedVersionId)
    {
        var varies = document.ContentType.VariesByCulture();
        var wasEdited = document.Edited;
        var edits = properties.Write(document, varies, publishing ? document.PublishedVersionId : 0, replacedVersionId);
        var edited = edits.Any || (!publishing && (document.PublishName != document.Name || (replacedVersionId > 0 && wasEdited)));
        if (varies)
        {
            edited |= cultures.Write(document, edits.Cultures, publishing, replacedVersionId);
        }

        row.Published = document.PublishedState switch
        {
            PublishedState.Publishing => true,
            PublishedState.Unpublishing => false,
            _ => document.Published,
        };
        row.Edited = document.Edited = !row.Published || edited;
        scopes.Writable.SaveChanges();
    }

    private void Finish(IContent document)
    {
        Announce(document);
        if (document.PublishedState == PublishedState.Publishing)
        {
            document.Published = true;
            document.PublishTemplateId = document.TemplateId;
            document.PublisherId = document.WriterId;
            document.PublishName = document.Name;
            document.PublishDate = document.UpdateDate;
            tags.Assign(document);
        }
        else if (document.PublishedState == PublishedState.Unpublishing)
        {
            document.Published = false;
            document.PublishTemplateId = null;
            document.PublisherId = null;
            document.PublishName = null;
            document.PublishDate = null;
            tags.RemoveAll(document.Id);
        }

        document.ResetDirtyProperties();
    }

    private void Announce(IContent document) =>
#pragma warning disable CS0618 // Core has no successor to it yet, and plug-ins listen to it
        scopes.Current.Notifications.Publish(new ContentRefreshNotification(document, new EventMessages()));
#pragma warning restore CS0618
}
