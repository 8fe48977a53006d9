using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Products;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.Property(c => c.SlugId).HasMaxLength(Lengths.Slug);
        category.Property(c => c.SlugEn).HasMaxLength(Lengths.Slug);
        category.ComplexProperty(c => c.Name).IsText(Lengths.Name);
        category.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
        category.HasOne(c => c.Picture).WithMany().HasForeignKey(c => c.PictureId).OnDelete(DeleteBehavior.Restrict);
        category.HasIndex(c => c.SlugId).IsUnique();
        category.HasIndex(c => c.SlugEn).IsUnique();
    }
}
