using Marketplace.Cms.Database;
using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Marketplace.Cms.Repositories;

/// <summary>Tags by group and language, and what carries them.</summary>
internal sealed partial class TagRepository(EfScopeProvider scopes, ILanguageRepository languages) : ITagRepository
{
    private const string Escape = "\\";

    public ITag? Get(int id) => Build(Tags().Where(x => x.Id == id)).FirstOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids) => Build(Tags().Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Id)));

    public bool Exists(int id) => scopes.Db.Tags.Any(x => x.Id == id);

    public IEnumerable<ITag> Get(IQuery<ITag> query) => Build(Tags().Apply(query));

    public int Count(IQuery<ITag>? query) => Tags().Apply(query).Count();

    public void Save(ITag entity)
    {
        var db = scopes.Writable;
        var row = entity.HasIdentity ? db.Tags.Single(x => x.Id == entity.Id) : db.Tags.Add(new TagRow()).Entity;
        (row.Group, row.Text, row.LanguageId) = (entity.Group, entity.Text, entity.LanguageId);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity)
    {
        scopes.Writable.TagRelations.Where(x => x.TagId == entity.Id).ExecuteDelete();
        scopes.Writable.Tags.Where(x => x.Id == entity.Id).ExecuteDelete();
    }

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
    {
        if (replaceTags)
        {
            RemoveAll(contentId, propertyTypeId);
        }

        var db = scopes.Writable;
        var ids = tags.Select(Ensure).Distinct().ToList();
        var assigned = db.TagRelations.Where(x => x.NodeId == contentId && x.PropertyTypeId == propertyTypeId).Select(x => x.TagId).ToHashSet();
        db.TagRelations.AddRange(ids.Where(x => !assigned.Contains(x)).Select(x => new TagRelationRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = x }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        var ids = tags.Select(x => Find(x)?.Id).OfType<int>().ToList();
        scopes.Writable.TagRelations.Where(x => x.NodeId == contentId && x.PropertyTypeId == propertyTypeId && ids.Contains(x.TagId)).ExecuteDelete();
    }

    public void RemoveAll(int contentId) => scopes.Writable.TagRelations.Where(x => x.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) =>
        scopes.Writable.TagRelations.Where(x => x.NodeId == contentId && x.PropertyTypeId == propertyTypeId).ExecuteDelete();

    private int Ensure(ITag tag)
    {
        if (Find(tag) is { } known)
        {
            return known.Id;
        }

        var db = scopes.Writable;
        var row = db.Tags.Add(new TagRow { Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId }).Entity;
        db.SaveChanges();
        return row.Id;
    }

    private TagRow? Find(ITag tag)
    {
        var (group, language) = (tag.Group, tag.LanguageId);
        return scopes.Db.Tags.AsNoTracking().FirstOrDefault(x => EF.Functions.Like(x.Text, Pattern(tag.Text), Escape) && x.Group == group && x.LanguageId == language);
    }

    /// <summary>A pattern that matches just the text itself: LIKE compares without regard to case.</summary>
    private static string Pattern(string text) => text.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal);
}
