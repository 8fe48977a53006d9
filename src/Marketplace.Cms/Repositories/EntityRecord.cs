using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Repositories;

/// <summary>A node as a query of Umbraco's entity service sees it; the names are those of IUmbracoEntity.</summary>
internal sealed class EntityRecord
{
    public int Id { get; init; }
    public Guid Key { get; init; }
    public int ParentId { get; init; }
    public int Level { get; init; }
    public string Path { get; init; } = "";
    public int SortOrder { get; init; }
    public bool Trashed { get; init; }
    public int CreatorId { get; init; }
    public string? Name { get; init; }
    public Guid NodeObjectType { get; init; }
    public DateTime CreateDate { get; init; }
    public DateTime UpdateDate { get; init; }
    public bool HasChildren { get; init; }
}

/// <summary>The orders in which trees and pickers may be asked for.</summary>
internal static class EntityOrder
{
    public static IQueryable<EntityRecord> By(IQueryable<EntityRecord> records, Ordering? ordering) => (ordering?.OrderBy?.ToUpperInvariant()) switch
    {
        null or "" or "SORTORDER" => Sort(records, x => x.SortOrder, ordering),
        "NAME" or "TEXT" or "NODENAME" => Sort(records, x => x.Name, ordering),
        "NODEOBJECTTYPE" => Sort(records, x => x.NodeObjectType, ordering).ThenBy(x => x.SortOrder),
        "CREATEDATE" => Sort(records, x => x.CreateDate, ordering),
        "PATH" => Sort(records, x => x.Path, ordering),
        "LEVEL" => Sort(records, x => x.Level, ordering),
        "ID" or "NODEID" => Sort(records, x => x.Id, ordering),
        _ => throw new NotSupportedException($"Trees are not sorted by {ordering!.OrderBy}."),
    };

    private static IOrderedQueryable<EntityRecord> Sort<TKey>(IQueryable<EntityRecord> records, Expression<Func<EntityRecord, TKey>> key, Ordering? ordering) =>
        ordering?.Direction == Direction.Descending ? records.OrderByDescending(key).ThenBy(x => x.Id) : records.OrderBy(key).ThenBy(x => x.Id);
}
