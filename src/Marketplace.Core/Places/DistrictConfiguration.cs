using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Places;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.Property(d => d.Slug).HasMaxLength(Lengths.Slug);
        district.Property(d => d.Name).HasMaxLength(Lengths.Name);
        district.HasIndex(d => d.Slug).IsUnique();
    }
}

internal sealed class KelurahanConfiguration : IEntityTypeConfiguration<Kelurahan>
{
    public void Configure(EntityTypeBuilder<Kelurahan> kelurahan)
    {
        kelurahan.Property(k => k.Name).HasMaxLength(Lengths.Name);
        kelurahan.HasOne(k => k.District).WithMany().HasForeignKey(k => k.DistrictId).OnDelete(DeleteBehavior.Restrict);
        kelurahan.HasIndex(k => new { k.DistrictId, k.Name }).IsUnique();
    }
}
