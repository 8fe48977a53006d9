using Marketplace.Cms.Database;
using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Direction = Umbraco.Cms.Core.Direction;

namespace Marketplace.Cms.Repositories;

/// <summary>The history of what was done to documents, media and types, written only, never changed.</summary>
internal sealed class AuditRepository(EfScopeProvider scopes, TimeProvider clock) : IAuditRepository
{
    public void Save(IAuditItem entity)
    {
        var db = scopes.Writable;
        db.Logs.Add(new LogRow
        {
            NodeId = entity.Id,
            UserId = NodeStore.UserOrNull(entity.UserId),
            EntityType = entity.EntityType,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
            Header = entity.AuditType.ToString(),
            CreateDate = clock.GetUtcNow().UtcDateTime,
        });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Build(All().Apply(query).OrderByDescending(x => x.CreateDate));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        Build(All().Apply(query).Where(x => x.Header == type.ToString()).OrderByDescending(x => x.CreateDate));

    public int Count(IQuery<IAuditItem>? query) => All().Apply(query).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        var matching = All().Apply(query).Apply(customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            var headers = auditTypeFilter.Select(x => x.ToString()).ToList();
            matching = matching.Where(x => headers.Contains(x.Header));
        }

        totalRecords = matching.Count();
        var ordered = orderDirection == Direction.Descending
            ? matching.OrderByDescending(x => x.CreateDate).ThenByDescending(x => x.LogId)
            : matching.OrderBy(x => x.CreateDate).ThenBy(x => x.LogId);
        return Build(ordered.Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = clock.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        scopes.Writable.Logs.Where(x => x.CreateDate < oldest).ExecuteDelete();
    }

    public IAuditItem? Get(int id) => throw ById(nameof(Get));

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) => throw ById(nameof(GetMany));

    public bool Exists(int id) => throw ById(nameof(Exists));

    public void Delete(IAuditItem entity) => throw new NotSupportedException("IAuditRepository.Delete: history is not deleted entry by entry.");

    private static NotSupportedException ById(string member) => new($"IAuditRepository.{member}: entries are found by query, their id is the node's.");

    private IQueryable<Entry> All() => scopes.Db.Logs.AsNoTracking().Select(x => new Entry
    {
        LogId = x.Id,
        Id = x.NodeId,
        UserId = x.UserId ?? -1,
        EntityType = x.EntityType,
        Comment = x.Comment,
        Parameters = x.Parameters,
        Header = x.Header,
        CreateDate = x.CreateDate,
    });

    private static List<IAuditItem> Build(IQueryable<Entry> entries) => entries.ToList().Select(x => (IAuditItem)new AuditItem(
        x.Id, Enum.TryParse<AuditType>(x.Header, out var type) ? type : AuditType.Custom, x.UserId, x.EntityType, x.Comment, x.Parameters, x.CreateDate)).ToList();

    private sealed class Entry
    {
        public int LogId { get; init; }
        public int Id { get; init; }
        public int UserId { get; init; }
        public string? EntityType { get; init; }
        public string? Comment { get; init; }
        public string? Parameters { get; init; }
        public string Header { get; init; } = "";
        public DateTime CreateDate { get; init; }
    }
}
