using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Common;

internal static class RevisionColumns
{
    private const string OnlyOpen = $"""
        "State" = '{nameof(RevisionState.Open)}'
        """;

    /// <summary>A table of revisions: the content as JSON, one open revision a thing by a unique index.</summary>
    public static void IsRevision<TContent>(this EntityTypeBuilder<Revision<TContent>> revision, string table) where TContent : class
    {
        revision.ToTable(table);
        revision.HasKey(r => new { r.SubjectId, r.Number });
        revision.Property(r => r.State).IsConcurrencyToken();
        revision.Property(r => r.Content).HasConversion(
            content => JsonSerializer.Serialize(content, StoredJson.Options),
            json => JsonSerializer.Deserialize<TContent>(json, StoredJson.Options)!);
        revision.HasIndex(r => r.SubjectId).IsUnique().HasFilter(OnlyOpen);
    }
}
