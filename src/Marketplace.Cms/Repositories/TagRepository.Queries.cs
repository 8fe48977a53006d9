using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Cms.Repositories;

/// <content>Reading: a culture of null means tags without a language, "*" means tags of every language.</content>
internal sealed partial class TagRepository
{
    public TaggedEntity? GetTaggedEntityByKey(Guid key) => Entities(Uses("*").Where(x => x.NodeKey == key)).FirstOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => Entities(Uses("*").Where(x => x.NodeId == id)).FirstOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) =>
        Entities(Of(objectType, Uses(culture, group)));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null)
    {
        var named = Of(objectType, Uses(culture, group)).Where(x => EF.Functions.Like(x.Text, Pattern(tag), Escape));
        return Entities(named);
    }

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null) =>
        Distinct(Of(objectType, Uses(culture, group)).Where(x => !x.Trashed));

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        Distinct(Uses(culture, group).Where(x => x.NodeId == contentId));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        Distinct(Uses(culture, group).Where(x => x.NodeKey == contentId));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Distinct(Uses(culture, group).Where(x => x.NodeId == contentId && x.PropertyAlias == propertyTypeAlias));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Distinct(Uses(culture, group).Where(x => x.NodeKey == contentId && x.PropertyAlias == propertyTypeAlias));

    private IQueryable<TagUse> Uses(string? culture, string? group = null)
    {
        var db = scopes.Db;
        var uses = from relation in db.TagRelations.AsNoTracking()
                   join tag in db.Tags on relation.TagId equals tag.Id
                   join node in db.Nodes on relation.NodeId equals node.Id
                   join property in db.PropertyTypes on relation.PropertyTypeId equals property.Id
                   select new TagUse
                   {
                       TagId = tag.Id,
                       Text = tag.Text,
                       Group = tag.Group,
                       LanguageId = tag.LanguageId,
                       NodeId = node.Id,
                       NodeKey = node.Key,
                       ObjectType = node.ObjectType,
                       Trashed = node.Trashed,
                       PropertyTypeId = property.Id,
                       PropertyAlias = property.Alias,
                   };
        if (!string.IsNullOrWhiteSpace(group))
        {
            uses = uses.Where(x => x.Group == group);
        }

        int? language = culture is null or "*" ? null : languages.GetIdByIsoCode(culture, throwOnNotFound: false) ?? 0;
        return culture == "*" ? uses : uses.Where(x => x.LanguageId == language);
    }

    private static IQueryable<TagUse> Of(TaggableObjectTypes type, IQueryable<TagUse> uses)
    {
        Guid? objectType = type switch
        {
            TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
            TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
            TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
            _ => null,
        };
        return objectType is null ? uses : uses.Where(x => x.ObjectType == objectType);
    }

    private static List<TaggedEntity> Entities(IQueryable<TagUse> uses) => uses.ToList()
        .GroupBy(x => x.NodeId)
        .Select(entity => new TaggedEntity(entity.Key, entity
            .GroupBy(x => (x.PropertyTypeId, x.PropertyAlias))
            .Select(x => new TaggedProperty(x.Key.PropertyTypeId, x.Key.PropertyAlias, x.Select(y => New(y.TagId, y.Group, y.Text, y.LanguageId)).ToList()))
            .ToList()))
        .ToList();

    private static List<ITag> Distinct(IQueryable<TagUse> uses) => uses.ToList()
        .GroupBy(x => x.TagId)
        .Select(x => (ITag)New(x.Key, x.First().Group, x.First().Text, x.First().LanguageId, x.Select(y => y.NodeId).Distinct().Count()))
        .OrderBy(x => x.Text, StringComparer.OrdinalIgnoreCase)
        .ToList();

    private IQueryable<TagRecord> Tags() => scopes.Db.Tags.AsNoTracking()
        .Select(x => new TagRecord { Id = x.Id, Group = x.Group, Text = x.Text, LanguageId = x.LanguageId });

    private static List<ITag> Build(IQueryable<TagRecord> tags) => tags.ToList().Select(x => (ITag)New(x.Id, x.Group, x.Text, x.LanguageId)).ToList();

    private static Tag New(int id, string group, string text, int? languageId, int count = 0)
    {
        var tag = new Tag(id, group, text, languageId) { NodeCount = count };
        tag.ResetDirtyProperties(false);
        return tag;
    }

    private sealed class TagRecord
    {
        public int Id { get; init; }
        public string Group { get; init; } = "";
        public string Text { get; init; } = "";
        public int? LanguageId { get; init; }
    }

    private sealed class TagUse
    {
        public int TagId { get; init; }
        public string Text { get; init; } = "";
        public string Group { get; init; } = "";
        public int? LanguageId { get; init; }
        public int NodeId { get; init; }
        public Guid NodeKey { get; init; }
        public Guid? ObjectType { get; init; }
        public bool Trashed { get; init; }
        public int PropertyTypeId { get; init; }
        public string PropertyAlias { get; init; } = "";
    }
}
