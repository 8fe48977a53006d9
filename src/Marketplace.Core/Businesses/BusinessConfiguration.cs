using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Businesses;

internal sealed class BusinessConfiguration : IEntityTypeConfiguration<Business>
{
    public void Configure(EntityTypeBuilder<Business> business)
    {
        business.Property(b => b.Slug).HasMaxLength(Lengths.Slug);
        business.Property(b => b.Name).HasMaxLength(Lengths.Name);
        business.Property(b => b.OwnerName).HasMaxLength(Lengths.Name);
        business.Property(b => b.AddressLine).HasMaxLength(Lengths.ShortText);
        business.Property(b => b.Kbli).HasMaxLength(5);
        business.Property(b => b.OpeningHours).HasMaxLength(Lengths.ShortText)
            .HasConversion(hours => hours!.Text, text => OpeningHours.Parse(text));
        business.ComplexProperty(b => b.Tagline).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.Story).IsText(Lengths.LongText);
        business.ComplexProperty(b => b.Directions).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.PortraitText).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.CoverText).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.Contact).IsRequired().Property(c => c.Value).HasMaxLength(Lengths.Name);
        business.ComplexProperty(b => b.Point);
        business.ComplexProperty(b => b.Size, size => size.ComplexProperty(s => s.Amount).IsMoney());

        business.HasOne(b => b.Kelurahan).WithMany().HasForeignKey(b => b.KelurahanId).OnDelete(DeleteBehavior.Restrict);
        business.HasOne(b => b.Portrait).WithMany().HasForeignKey(b => b.PortraitId).OnDelete(DeleteBehavior.Restrict);
        business.HasOne(b => b.Cover).WithMany().HasForeignKey(b => b.CoverId).OnDelete(DeleteBehavior.Restrict);
        business.HasMany(b => b.Revisions).WithOne().HasForeignKey(r => r.SubjectId);
        business.HasMany(b => b.Slugs).WithOne().HasForeignKey(s => s.BusinessId);

        business.HasIndex(b => b.Slug).IsUnique();
        business.HasIndex(b => b.PublishedAt);
    }
}

internal sealed class BusinessRevisionConfiguration : IEntityTypeConfiguration<Revision<BusinessContent>>
{
    public void Configure(EntityTypeBuilder<Revision<BusinessContent>> revision) => revision.IsRevision("BusinessRevisions");
}

internal sealed class BusinessSlugConfiguration : IEntityTypeConfiguration<BusinessSlug>
{
    public void Configure(EntityTypeBuilder<BusinessSlug> slug)
    {
        slug.ToTable("BusinessSlugs");
        slug.HasKey(s => s.Slug);
        slug.Property(s => s.Slug).HasMaxLength(Lengths.Slug);
    }
}

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.Property(c => c.Number).HasMaxLength(Lengths.Name);
        certificate.Property(c => c.Issuer).HasMaxLength(Lengths.Name);
        certificate.HasOne<Business>().WithMany().HasForeignKey(c => c.BusinessId);
        certificate.HasIndex(c => new { c.BusinessId, c.Kind });
        certificate.HasIndex(c => new { c.Kind, c.Number }).IsUnique();
    }
}
