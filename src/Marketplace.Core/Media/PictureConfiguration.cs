using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Media;

internal sealed class PictureConfiguration : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> picture)
    {
        picture.Property(p => p.ContentHash).HasMaxLength(64);
        picture.PrimitiveCollection(p => p.Widths);
        picture.PrimitiveCollection(p => p.Formats).ElementType().HasConversion<string>();
        picture.HasIndex(p => p.ContentHash).IsUnique();
    }
}
