using System.Data;
using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Writes types of any kind; a property that is removed takes its values with it.</summary>
internal sealed class ContentTypeWriter(EfScopeProvider scopes, NodeStore nodes, PropertyTypeWriter properties, TimeProvider clock)
{
    /// <summary>Throws <see cref="DuplicateNameException"/> where another type of this kind has the alias.</summary>
    public void Save(IContentTypeComposition type, Guid objectType)
    {
        RefuseDuplicateAlias(type, objectType);
        if (type.HasIdentity)
        {
            type.UpdatingEntity();
            RefuseChangedVariation(type);
            nodes.Update(type);
        }
        else
        {
            type.AddingEntity();
            nodes.Insert(type, objectType);
            scopes.Writable.ContentTypes.Add(new ContentTypeRow { NodeId = type.Id });
            scopes.Writable.SaveChanges();
        }

        WriteType(type);
        WriteCompositions(type);
        WriteAllowed(type);
        WritePolicy(type);
        properties.Write(type);
        scopes.Writable.SaveChanges();
        scopes.Writable.ChangeTracker.Clear();
        type.ResetDirtyProperties();
    }

    public void Delete(IContentTypeComposition type)
    {
        var (db, id) = (scopes.Writable, type.Id);
        properties.DeleteAll(id);
        db.Compositions.Where(x => x.ChildId == id || x.ParentId == id).ExecuteDelete();
        db.AllowedTypes.Where(x => x.TypeId == id || x.AllowedId == id).ExecuteDelete();
        db.CleanupPolicies.Where(x => x.ContentTypeId == id).ExecuteDelete();
        db.DocumentTypeTemplates.Where(x => x.ContentTypeId == id).ExecuteDelete();
        db.MemberTypeProperties.Where(x => x.ContentTypeId == id).ExecuteDelete();
        db.ContentTypes.Where(x => x.NodeId == id).ExecuteDelete();
        nodes.Delete(id);
    }

    private void RefuseDuplicateAlias(IContentTypeComposition type, Guid objectType)
    {
        var (alias, id) = (type.Alias, type.Id);
        var taken = from row in scopes.Db.ContentTypes
                    join node in scopes.Db.Nodes on row.NodeId equals node.Id
                    where row.Alias == alias && node.Id != id && node.ObjectType == objectType
                    select row;
        if (taken.Any())
        {
            throw new DuplicateNameException($"An item with the alias {alias} already exists");
        }
    }

    private void RefuseChangedVariation(IContentTypeComposition type)
    {
        var (id, variations) = (type.Id, (byte)type.Variations);
        var changes = scopes.Db.ContentTypes.Any(x => x.NodeId == id && x.Variations != variations);
        if (changes && scopes.Db.Contents.Any(x => x.ContentTypeId == id))
        {
            throw new NotSupportedException($"The type {type.Alias} has content, so how it varies cannot be changed yet.");
        }
    }

    private void WriteType(IContentTypeComposition type)
    {
        var row = scopes.Writable.ContentTypes.Single(x => x.NodeId == type.Id);
        row.Alias = type.Alias;
        row.Icon = type.Icon;
        row.Thumbnail = type.Thumbnail ?? "folder.png";
        row.Description = type.Description;
        row.ListView = type.ListView;
        row.IsElement = type.IsElement;
        row.AllowAtRoot = type.AllowedAsRoot;
        row.Variations = (byte)type.Variations;
    }

    private void WriteCompositions(IContentTypeComposition type)
    {
        var (db, id) = (scopes.Writable, type.Id);
        db.Compositions.Where(x => x.ChildId == id).ExecuteDelete();
        var parents = type.ContentTypeComposition.Select(x => x.Id).Where(x => x != id).Distinct();
        db.Compositions.AddRange(parents.Select(x => new CompositionRow { ParentId = x, ChildId = id }));
        var removed = type.RemovedContentTypes.ToList();
        if (removed.Count > 0)
        {
            properties.DeleteValues(id, db.PropertyTypes.Where(x => removed.Contains(x.ContentTypeId)).Select(x => x.Id).ToList());
        }
    }

    private void WriteAllowed(IContentTypeComposition type)
    {
        var (db, id) = (scopes.Writable, type.Id);
        var wanted = type.AllowedContentTypes?.ToList() ?? [];
        var keys = wanted.Select(x => x.Key).ToList();
        var ids = db.Nodes.AsNoTracking().Where(x => keys.Contains(x.Key)).ToDictionary(x => x.Key, x => x.Id);
        db.AllowedTypes.Where(x => x.TypeId == id).ExecuteDelete();
        db.AllowedTypes.AddRange(wanted.Where(x => ids.ContainsKey(x.Key))
            .Select(x => new AllowedTypeRow { TypeId = id, AllowedId = ids[x.Key], SortOrder = x.SortOrder }));
    }

    private void WritePolicy(IContentTypeComposition type)
    {
        if (type is not IContentType { HistoryCleanup: { } policy })
        {
            return;
        }

        var db = scopes.Writable;
        var row = db.CleanupPolicies.SingleOrDefault(x => x.ContentTypeId == type.Id)
            ?? db.CleanupPolicies.Add(new CleanupPolicyRow { ContentTypeId = type.Id }).Entity;
        row.PreventCleanup = policy.PreventCleanup;
        row.KeepAllVersionsNewerThanDays = policy.KeepAllVersionsNewerThanDays;
        row.KeepLatestVersionPerDayForDays = policy.KeepLatestVersionPerDayForDays;
        row.UpdateDate = clock.GetUtcNow().UtcDateTime;
    }
}
