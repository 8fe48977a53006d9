using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>A language that content is written in.</summary>
[Table("umbracoLanguage")]
[Index(nameof(IsoCode), Name = "IX_umbracoLanguage_languageISOCode", IsUnique = true)]
[Index(nameof(FallbackId), Name = "IX_umbracoLanguage_fallbackLanguageId")]
internal sealed class LanguageRow
{
    public int Id { get; set; }

    [Column("languageISOCode"), Optional]
    public string IsoCode { get; set; } = "";

    [Column("languageCultureName"), Optional]
    public string CultureName { get; set; } = "";

    [Column("isDefaultVariantLang"), Default("'0'")]
    public bool IsDefault { get; set; }

    [Column("mandatory"), Default("'0'")]
    public bool IsMandatory { get; set; }

    [Column("fallbackLanguageId"), References<LanguageRow>]
    public int? FallbackId { get; set; }
}

/// <summary>A key of the dictionary.</summary>
[Table("cmsDictionary")]
[Index(nameof(Key), Name = "IX_cmsDictionary_id", IsUnique = true)]
[Index(nameof(ParentKey), Name = "IX_cmsDictionary_Parent")]
[Index(nameof(ItemKey), Name = "IX_cmsDictionary_key", IsUnique = true)]
internal sealed class DictionaryRow
{
    [Key]
    public int Pk { get; set; }

    [Column("id")]
    public Guid Key { get; set; }

    [Column("parent"), References<DictionaryRow>(nameof(DictionaryRow.Key))]
    public Guid? ParentKey { get; set; }

    [Column("key")]
    public string ItemKey { get; set; } = "";
}

/// <summary>What a key of the dictionary says in one language.</summary>
[Table("cmsLanguageText")]
[Index(nameof(LanguageId), nameof(DictionaryKey), Name = "IX_cmsLanguageText_languageId", IsUnique = true)]
internal sealed class LanguageTextRow
{
    [Key]
    public int Pk { get; set; }

    [References<LanguageRow>]
    public int LanguageId { get; set; }

    [Column("UniqueId"), References<DictionaryRow>(nameof(DictionaryRow.Key))]
    public Guid DictionaryKey { get; set; }

    public string Value { get; set; } = "";
}

/// <summary>A host name or path that a node answers to.</summary>
[Table("umbracoDomain")]
internal sealed class DomainRow
{
    public int Id { get; set; }

    [Column("domainDefaultLanguage")]
    public int? LanguageId { get; set; }

    [Column("domainRootStructureID"), References<NodeRow>]
    public int? RootId { get; set; }

    [Column("domainName")]
    public string Name { get; set; } = "";

    public int SortOrder { get; set; }
}
