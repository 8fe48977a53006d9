using System.Globalization;
using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace Marketplace.Cms.Repositories;

/// <summary>The umbracoNode row that stands under everything that has a place in a tree.</summary>
internal sealed class NodeStore(EfScopeProvider scopes)
{
    /// <summary>Inserts the node of a new entity, in the place of a reserved id where there is one, and tells the entity its id, path, level and order.</summary>
    public void Insert(ITreeEntity entity, Guid objectType)
    {
        var db = scopes.Writable;
        var parent = Parent(entity.ParentId);
        var node = db.Nodes.FirstOrDefault(x => x.Key == entity.Key && x.ObjectType == Constants.ObjectTypes.IdReservation)
            ?? db.Nodes.Add(new NodeRow { Key = entity.Key }).Entity;
        entity.Level = parent.Level + 1;
        entity.SortOrder = FreeSortOrder(entity, objectType);
        entity.Path = parent.Path;
        Fill(node, entity);
        node.ObjectType = objectType;
        node.CreateDate = entity.CreateDate;
        db.SaveChanges();

        entity.Id = node.Id;
        entity.Path = node.Path = $"{parent.Path},{node.Id}";
        db.SaveChanges();
    }

    /// <summary>Writes what changed of the place: a copy that is older than a move or a sort does not undo it.</summary>
    public void Update(ITreeEntity entity)
    {
        var db = scopes.Writable;
        var node = db.Nodes.Single(x => x.Id == entity.Id);
        node.ParentId = Changed(entity, nameof(entity.ParentId)) ? entity.ParentId : node.ParentId;
        node.Level = Changed(entity, nameof(entity.Level)) ? (short)entity.Level : node.Level;
        node.Path = Changed(entity, nameof(entity.Path)) ? entity.Path : node.Path;
        node.SortOrder = Changed(entity, nameof(entity.SortOrder)) ? entity.SortOrder : node.SortOrder;
        node.Trashed = Changed(entity, nameof(entity.Trashed)) ? entity.Trashed : node.Trashed;
        node.UserId = UserOrNull(entity.CreatorId);
        node.Text = entity.Name;
        db.SaveChanges();
    }

    /// <summary>Puts an entity whose parent changed at the end of its new siblings.</summary>
    public void MoveUnder(ITreeEntity entity, Guid objectType)
    {
        var parent = Parent(entity.ParentId);
        entity.Path = $"{parent.Path},{entity.Id}";
        entity.Level = parent.Level + 1;
        entity.SortOrder = NextSortOrder(entity.ParentId, objectType);
    }

    public void Delete(int id) => scopes.Writable.Nodes.Where(x => x.Id == id).ExecuteDelete();

    /// <summary>The name itself, or with the first free " (n)" behind it where a sibling already has it.</summary>
    public string UniqueName(string name, int parentId, int ownId, Guid objectType)
    {
        var taken = scopes.Db.Nodes
            .Where(x => x.ObjectType == objectType && x.ParentId == parentId && x.Id != ownId && x.Text!.StartsWith(BaseName(name)))
            .Select(x => x.Text!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Unique(name, taken);
    }

    /// <summary>Numbers a name that is taken: "Kabar" becomes "Kabar (1)", "Kabar (1)" becomes "Kabar (2)".</summary>
    public static string Unique(string name, IReadOnlySet<string> taken)
    {
        var candidate = name;
        for (var number = 1; taken.Contains(candidate); number++)
        {
            candidate = $"{BaseName(name)} ({number})";
        }

        return candidate;
    }

    /// <summary>Null for the id 0 that Core uses for "nobody": the column is a foreign key.</summary>
    public static int? UserOrNull(int userId) => userId == 0 ? null : userId;

    private static string BaseName(string name)
    {
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') && int.TryParse(name.AsSpan(open + 2, name.Length - open - 3), CultureInfo.InvariantCulture, out _) ? name[..open] : name;
    }

    private NodeRow Parent(int id) => scopes.Db.Nodes.AsNoTracking().SingleOrDefault(x => x.Id == id)
        ?? throw new InvalidOperationException($"There is no node {id} to put this under.");

    private int FreeSortOrder(ITreeEntity entity, Guid objectType)
    {
        var wanted = entity.SortOrder;
        var isTaken = scopes.Db.Nodes.Any(x => x.ParentId == entity.ParentId && x.ObjectType == objectType && x.SortOrder == wanted);
        return wanted == 0 || isTaken ? NextSortOrder(entity.ParentId, objectType) : wanted;
    }

    private int NextSortOrder(int parentId, Guid objectType) =>
        scopes.Db.Nodes.Where(x => x.ParentId == parentId && x.ObjectType == objectType).Max(x => (int?)x.SortOrder) + 1 ?? 0;

    private static bool Changed(ITreeEntity entity, string property) => entity is not ICanBeDirty known || known.IsPropertyDirty(property);

    private static void Fill(NodeRow node, ITreeEntity entity)
    {
        node.ParentId = entity.ParentId;
        node.Level = (short)entity.Level;
        node.Path = entity.Path;
        node.SortOrder = entity.SortOrder;
        node.Trashed = entity.Trashed;
        node.UserId = UserOrNull(entity.CreatorId);
        node.Text = entity.Name;
    }
}
