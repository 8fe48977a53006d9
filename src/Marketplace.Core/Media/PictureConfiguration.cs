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
        picture.Property(p => p.NextWidth).IsConcurrencyToken(); // the slower of two that made the same size changes nothing
        picture.HasIndex(p => p.ContentHash).IsUnique();
        picture.HasIndex(p => p.NextWidth); // what is still to be made, smallest first
    }
}
