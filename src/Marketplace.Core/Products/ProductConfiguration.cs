using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Products;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.Property(p => p.SlugId).HasMaxLength(Lengths.Slug);
        product.Property(p => p.SlugEn).HasMaxLength(Lengths.Slug);
        product.ComplexProperty(p => p.Name).IsText(Lengths.Name);
        product.ComplexProperty(p => p.Description).IsText(Lengths.LongText);
        product.ComplexProperty(p => p.Unit).IsText(Lengths.Name);
        product.ComplexProperty(p => p.Price).IsMoney();

        product.HasOne(p => p.Business).WithMany().HasForeignKey(p => p.BusinessId).OnDelete(DeleteBehavior.Restrict);
        product.HasOne(p => p.Category).WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
        product.HasMany(p => p.Pictures).WithOne().HasForeignKey(p => p.ProductId);

        product.HasIndex(p => p.SlugId).IsUnique();
        product.HasIndex(p => p.SlugEn).IsUnique();
        product.HasIndex(p => p.PublishedAt);
        product.HasIndex(p => new { p.CategoryId, p.PublishedAt });
        product.HasIndex(p => new { p.BusinessId, p.PublishedAt });
    }
}

internal sealed class ProductPictureConfiguration : IEntityTypeConfiguration<ProductPicture>
{
    public void Configure(EntityTypeBuilder<ProductPicture> picture)
    {
        picture.HasKey(p => new { p.ProductId, p.SortOrder });
        picture.ComplexProperty(p => p.AlternativeText).IsText(Lengths.ShortText);
        picture.HasOne(p => p.Picture).WithMany().HasForeignKey(p => p.PictureId).OnDelete(DeleteBehavior.Restrict);
    }
}
