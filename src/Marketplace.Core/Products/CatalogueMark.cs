using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Core.Products;

/// <summary>One row whose value changes with everything that lists are made of, so that a server knows when to read them again.</summary>
public sealed class CatalogueMark
{
    internal const int OnlyId = 1;

    /// <summary>The key of the only row.</summary>
    public int Id { get; private set; } = OnlyId;

    /// <summary>Another value after every change.</summary>
    public Guid Value { get; private set; }

    internal void Change() => Value = Guid.NewGuid();
}

internal sealed class CatalogueMarkConfiguration : IEntityTypeConfiguration<CatalogueMark>
{
    public void Configure(EntityTypeBuilder<CatalogueMark> mark)
    {
        mark.ToTable("CatalogueMark");
        mark.HasData(new { Id = CatalogueMark.OnlyId, Value = Guid.Empty });
    }
}
