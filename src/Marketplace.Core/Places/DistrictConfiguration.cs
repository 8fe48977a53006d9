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
