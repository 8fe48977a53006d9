using Marketplace.Cms.Database;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Marketplace.Cms.Repositories;

/// <content>When documents are to be published and unpublished; a language of its own has a row of its own.</content>
internal partial class DocumentRepository
{
    public ContentScheduleCollection GetContentSchedule(int contentId) => ToCollection(Entries([contentId])[contentId]);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds)
    {
        var entries = Entries(documentIds);
        return documentIds.Where(entries.Contains).ToDictionary(x => x, x => (IEnumerable<ContentSchedule>)ToCollection(entries[x]).FullSchedule);
    }

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule)
    {
        var db = Scopes.Writable;
        db.Schedules.Where(x => x.NodeId == content.Id).ExecuteDelete();
        db.Schedules.AddRange(schedule.FullSchedule.Select(x => new ScheduleRow
        {
            Id = x.Id == Guid.Empty ? Guid.NewGuid() : x.Id,
            NodeId = content.Id,
            LanguageId = x.Culture is "" or Constants.System.InvariantCulture ? null : languages.GetIdByIsoCode(x.Culture),
            Date = x.Date,
            Action = x.Action.ToString(),
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void ClearSchedule(DateTime date) => Scopes.Writable.Schedules.Where(x => x.Date <= date).ExecuteDelete();

    public void ClearSchedule(DateTime date, ContentScheduleAction action)
    {
        var name = action.ToString();
        Scopes.Writable.Schedules.Where(x => x.Date <= date && x.Action == name).ExecuteDelete();
    }

    public bool HasContentForExpiration(DateTime date) => Due(ContentScheduleAction.Expire, date).Any();

    public bool HasContentForRelease(DateTime date) => Due(ContentScheduleAction.Release, date).Any();

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => GetDue(ContentScheduleAction.Expire, date);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => GetDue(ContentScheduleAction.Release, date);

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) =>
        permissions.Assign(entity.Id, permission, groupIds.ToList());

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.Of(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => permissions.Replace(permission);

    private IEnumerable<IContent> GetDue(ContentScheduleAction action, DateTime date)
    {
        var ids = Due(action, date).Select(x => x.NodeId).Distinct().ToArray();
        return ids.Length == 0 ? [] : GetMany(ids);
    }

    private IQueryable<ScheduleRow> Due(ContentScheduleAction action, DateTime date)
    {
        var name = action.ToString();
        return Scopes.Db.Schedules.AsNoTracking().Where(x => x.Action == name && x.Date <= date);
    }

    private ILookup<int, ScheduleRow> Entries(int[] documentIds) =>
        Scopes.Db.Schedules.AsNoTracking().Where(x => documentIds.Contains(x.NodeId)).ToList().ToLookup(x => x.NodeId);

    private ContentScheduleCollection ToCollection(IEnumerable<ScheduleRow> rows)
    {
        var schedule = new ContentScheduleCollection();
        foreach (var row in rows)
        {
            schedule.Add(new ContentSchedule(row.Id, languages.GetIsoCodeById(row.LanguageId) ?? Constants.System.InvariantCulture, row.Date, Enum.Parse<ContentScheduleAction>(row.Action)));
        }

        return schedule;
    }
}
