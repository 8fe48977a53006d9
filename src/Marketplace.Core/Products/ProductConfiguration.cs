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
        product.ComplexProperty(p => p.MinimumOrder, order => order.ComplexProperty(q => q.Unit).IsText(Lengths.Name));
        product.ComplexProperty(p => p.Export, export =>
        {
            export.Property(e => e.HsCode).HasMaxLength(12);
            export.ComplexProperty(e => e.Packaging).IsText(Lengths.ShortText);
            export.ComplexProperty(e => e.MonthlyCapacity, capacity => capacity.ComplexProperty(q => q.Unit).IsText(Lengths.Name));
        });

        product.HasOne(p => p.Business).WithMany().HasForeignKey(p => p.BusinessId).OnDelete(DeleteBehavior.Restrict);
        product.HasOne(p => p.Category).WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
        product.HasMany(p => p.Pictures).WithOne().HasForeignKey(p => p.ProductId);
        product.HasMany(p => p.Certificates).WithOne().HasForeignKey(c => c.ProductId);
        product.HasMany(p => p.Revisions).WithOne().HasForeignKey(r => r.SubjectId);
        product.HasMany(p => p.Slugs).WithOne().HasForeignKey(s => s.ProductId);

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

internal sealed class ProductCertificateConfiguration : IEntityTypeConfiguration<ProductCertificate>
{
    public void Configure(EntityTypeBuilder<ProductCertificate> certificate)
    {
        certificate.HasKey(c => new { c.ProductId, c.CertificateId });
        certificate.HasOne(c => c.Certificate).WithMany().HasForeignKey(c => c.CertificateId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProductRevisionConfiguration : IEntityTypeConfiguration<Revision<ProductContent>>
{
    public void Configure(EntityTypeBuilder<Revision<ProductContent>> revision) => revision.IsRevision("ProductRevisions");
}

internal sealed class ProductSlugConfiguration : IEntityTypeConfiguration<ProductSlug>
{
    public void Configure(EntityTypeBuilder<ProductSlug> slug)
    {
        slug.ToTable("ProductSlugs");
        slug.HasKey(s => new { s.Slug, s.Language }); // the segment first: an address is looked up in every language
        slug.Property(s => s.Slug).HasMaxLength(Lengths.Slug);
    }
}
