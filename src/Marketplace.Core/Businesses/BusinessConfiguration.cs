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
        business.ComplexProperty(b => b.Tagline).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.Story).IsText(Lengths.LongText);
        business.ComplexProperty(b => b.PortraitText).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.CoverText).IsText(Lengths.ShortText);
        business.ComplexProperty(b => b.Contact).IsRequired().Property(c => c.Value).HasMaxLength(Lengths.Name);

        business.HasOne(b => b.District).WithMany().HasForeignKey(b => b.DistrictId).OnDelete(DeleteBehavior.Restrict);
        business.HasOne(b => b.Portrait).WithMany().HasForeignKey(b => b.PortraitId).OnDelete(DeleteBehavior.Restrict);
        business.HasOne(b => b.Cover).WithMany().HasForeignKey(b => b.CoverId).OnDelete(DeleteBehavior.Restrict);

        business.HasIndex(b => b.Slug).IsUnique();
        business.HasIndex(b => b.PublishedAt);
    }
}
