using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>One segment of the address of a document.</summary>
[Table("umbracoDocumentUrl")]
[Index(nameof(DocumentKey), nameof(LanguageId), nameof(IsDraft), nameof(Segment), Name = "IX_umbracoDocumentUrl", IsUnique = true)]
internal sealed class DocumentUrlRow
{
    public int Id { get; set; }

    [Column("uniqueId"), References<NodeRow>(nameof(NodeRow.Key))]
    public Guid DocumentKey { get; set; }

    public bool IsDraft { get; set; }

    [References<LanguageRow>]
    public int? LanguageId { get; set; }

    [Column("urlSegment")]
    public string Segment { get; set; } = "";

    [Default("'1'")]
    public bool IsPrimary { get; set; }
}

/// <summary>A second address of a document.</summary>
[Table("umbracoDocumentUrlAlias")]
[Index(nameof(DocumentKey), nameof(LanguageId), nameof(Alias), Name = "IX_umbracoDocumentUrlAlias_Unique", IsUnique = true)]
[Index(nameof(Alias), nameof(LanguageId), Name = "IX_umbracoDocumentUrlAlias_Lookup")]
internal sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }

    [Column("uniqueId"), References<NodeRow>(nameof(NodeRow.Key))]
    public Guid DocumentKey { get; set; }

    [References<LanguageRow>]
    public int? LanguageId { get; set; }

    public string Alias { get; set; } = "";
}

/// <summary>An address that a document used to have.</summary>
[Table("umbracoRedirectUrl")]
[Index(nameof(CreateDate), Name = "IX_umbracoRedirectUrl_culture_hash")]
[Index(nameof(UrlHash), nameof(ContentKey), nameof(Culture), nameof(CreateDate), Name = "IX_umbracoRedirectUrl", IsUnique = true)]
internal sealed class RedirectUrlRow
{
    public Guid Id { get; set; }

    [References<NodeRow>(nameof(NodeRow.Key))]
    public Guid ContentKey { get; set; }

    [Column("createDateUtc")]
    public DateTime CreateDate { get; set; }

    public string Url { get; set; } = "";

    public string? Culture { get; set; }

    public string UrlHash { get; set; } = "";
}
