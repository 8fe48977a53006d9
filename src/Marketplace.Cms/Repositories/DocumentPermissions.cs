using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace Marketplace.Cms.Repositories;

/// <summary>What groups may do with single documents, where it differs from what they may do everywhere.</summary>
internal sealed class DocumentPermissions(EfScopeProvider scopes)
{
    private const string Context = "Document";

    public EntityPermissionCollection Of(int documentId)
    {
        var db = scopes.Db;
        var rows = from permission in db.UserGroupGranularPermissions.AsNoTracking()
                   join holder in db.UserGroups on permission.GroupKey equals holder.Key
                   join node in db.Nodes on permission.NodeKey equals node.Key
                   where node.Id == documentId && permission.Context == Context
                   select new { holder.Id, permission.Permission };
        return new EntityPermissionCollection(rows.ToList().GroupBy(x => x.Id, x => x.Permission)
            .Select(x => new EntityPermission(x.Key, documentId, x.ToHashSet(StringComparer.Ordinal))));
    }

    /// <summary>Makes these the only permissions of a document.</summary>
    public void Replace(EntityPermissionSet wanted)
    {
        var document = KeyOf(wanted.EntityId);
        scopes.Writable.UserGroupGranularPermissions.Where(x => x.NodeKey == document && x.Context == Context).ExecuteDelete();
        foreach (var permission in wanted.PermissionsSet)
        {
            Add(document, [permission.UserGroupId], permission.AssignedPermissions);
        }
    }

    /// <summary>Gives some groups one more permission; a group that has it keeps it.</summary>
    public void Assign(int documentId, string permission, List<int> groupIds)
    {
        var document = KeyOf(documentId);
        var holders = scopes.Db.UserGroups.Where(x => groupIds.Contains(x.Id)).Select(x => x.Key);
        scopes.Writable.UserGroupGranularPermissions
            .Where(x => x.NodeKey == document && x.Permission == permission && holders.Contains(x.GroupKey)).ExecuteDelete();
        Add(document, groupIds, [permission]);
    }

    private void Add(Guid document, List<int> groupIds, IEnumerable<string> permissions)
    {
        var db = scopes.Writable;
        var holders = db.UserGroups.Where(x => groupIds.Contains(x.Id)).Select(x => x.Key).ToList();
        db.UserGroupGranularPermissions.AddRange(
            from holder in holders
            from permission in permissions
            select new UserGroupGranularPermissionRow { GroupKey = holder, NodeKey = document, Permission = permission, Context = Context });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private Guid KeyOf(int documentId) => scopes.Db.Nodes.Where(x => x.Id == documentId).Select(x => x.Key).Single();
}
