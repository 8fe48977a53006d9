using System.Linq.Expressions;
using Umbraco.Cms.Core.Services;
using Direction = Umbraco.Cms.Core.Direction;

namespace Marketplace.Cms.Repositories;

/// <summary>The orders in which Umbraco's lists may be asked for.</summary>
internal static class RecordOrder
{
    /// <summary>Sorts by a system field; throws <see cref="NotSupportedException"/> on a property of the document type, which is not kept sorted here.</summary>
    public static IQueryable<T> By<T>(IQueryable<T> records, Ordering? ordering)
        where T : ContentRecord
    {
        if (ordering is { IsCustomField: true })
        {
            throw new NotSupportedException($"Lists are not sorted by the property {ordering.OrderBy}.");
        }

        return (ordering?.OrderBy?.ToUpperInvariant()) switch
        {
            null or "" or "SORTORDER" => Sort(records, x => x.SortOrder, ordering),
            "NAME" or "TEXT" or "NODENAME" => Sort(records, x => x.Name, ordering),
            "UPDATEDATE" or "VERSIONDATE" => Sort(records, x => x.UpdateDate, ordering),
            "CREATEDATE" => Sort(records, x => x.CreateDate, ordering),
            "PATH" => Sort(records, x => x.Path, ordering),
            "LEVEL" => Sort(records, x => x.Level, ordering),
            "ID" or "NODEID" => Sort(records, x => x.Id, ordering),
            "CREATOR" or "OWNER" => Sort(records, x => x.CreatorId, ordering),
            "WRITER" or "UPDATER" => Sort(records, x => x.WriterId, ordering),
            "CONTENTTYPEALIAS" => Sort(records, x => x.ContentTypeId, ordering),
            _ => throw new NotSupportedException($"Lists are not sorted by {ordering!.OrderBy}."),
        };
    }

    private static IQueryable<T> Sort<T, TKey>(IQueryable<T> records, Expression<Func<T, TKey>> key, Ordering? ordering)
        where T : ContentRecord =>
        ordering?.Direction == Direction.Descending
            ? records.OrderByDescending(key).ThenBy(x => x.Id)
            : records.OrderBy(key).ThenBy(x => x.Id);
}
