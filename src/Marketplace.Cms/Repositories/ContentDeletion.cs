using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Repositories;

/// <summary>Removes content items and versions with every row that hangs on them, children first.</summary>
internal sealed class ContentDeletion(EfScopeProvider scopes)
{
    public void DeleteVersions(IReadOnlyCollection<int> versionIds)
    {
        var db = scopes.Writable;
        db.PropertyData.Where(x => versionIds.Contains(x.VersionId)).ExecuteDelete();
        db.VersionCultures.Where(x => versionIds.Contains(x.VersionId)).ExecuteDelete();
        db.DocumentVersions.Where(x => versionIds.Contains(x.Id)).ExecuteDelete();
        db.MediaVersions.Where(x => versionIds.Contains(x.Id)).ExecuteDelete();
        db.ContentVersions.Where(x => versionIds.Contains(x.Id)).ExecuteDelete();
    }

    public void DeleteItem(int id, Guid key)
    {
        DeleteReferences(id, key);
        var db = scopes.Writable;
        DeleteVersions(db.ContentVersions.Where(x => x.NodeId == id).Select(x => x.Id).ToList());
        db.DocumentCultures.Where(x => x.NodeId == id).ExecuteDelete();
        db.Documents.Where(x => x.NodeId == id).ExecuteDelete();
        db.Contents.Where(x => x.NodeId == id).ExecuteDelete();
    }

    private void DeleteReferences(int id, Guid key)
    {
        var db = scopes.Writable;
        db.Schedules.Where(x => x.NodeId == id).ExecuteDelete();
        db.RedirectUrls.Where(x => x.ContentKey == key).ExecuteDelete();
        db.NodeNotifies.Where(x => x.NodeId == id).ExecuteDelete();
        db.UserGroupGranularPermissions.Where(x => x.NodeKey == key).ExecuteDelete();
        db.UserStartNodes.Where(x => x.NodeId == id).ExecuteDelete();
        db.UserGroups.Where(x => x.StartContentId == id).ExecuteUpdate(set => set.SetProperty(x => x.StartContentId, (int?)null));
        db.UserGroups.Where(x => x.StartMediaId == id).ExecuteUpdate(set => set.SetProperty(x => x.StartMediaId, (int?)null));
        db.Relations.Where(x => x.ParentId == id || x.ChildId == id).ExecuteDelete();
        db.TagRelations.Where(x => x.NodeId == id).ExecuteDelete();
        db.Domains.Where(x => x.RootId == id).ExecuteDelete();
        var access = db.Accesses.Where(x => x.NodeId == id || x.LoginNodeId == id || x.NoAccessNodeId == id).Select(x => x.Id);
        db.AccessRules.Where(x => access.Contains(x.AccessId)).ExecuteDelete();
        db.Accesses.Where(x => x.NodeId == id || x.LoginNodeId == id || x.NoAccessNodeId == id).ExecuteDelete();
        db.DocumentUrls.Where(x => x.DocumentKey == key).ExecuteDelete();
        db.DocumentUrlAliases.Where(x => x.DocumentKey == key).ExecuteDelete();
    }
}
