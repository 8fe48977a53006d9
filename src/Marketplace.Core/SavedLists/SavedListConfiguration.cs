using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.SavedLists;

internal sealed class SavedListConfiguration : IEntityTypeConfiguration<SavedList>
{
    private const int Sha256Length = 32;

    public void Configure(EntityTypeBuilder<SavedList> list)
    {
        list.Property(l => l.KeyHash).HasMaxLength(Sha256Length);
        list.Property(l => l.LastPlace).IsConcurrencyToken();
        list.HasMany(l => l.Products).WithOne().HasForeignKey(p => p.ListId).OnDelete(DeleteBehavior.Cascade);
        list.Navigation(l => l.Products).HasField("_products");
    }
}

internal sealed class SavedProductConfiguration : IEntityTypeConfiguration<SavedProduct>
{
    public void Configure(EntityTypeBuilder<SavedProduct> product)
    {
        product.ToTable("SavedProducts");
        product.HasKey(p => new { p.ListId, p.ProductId });
    }
}
