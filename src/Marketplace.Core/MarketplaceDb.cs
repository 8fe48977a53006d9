using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Core;

/// <summary>The marketplace's tables; every slice adds its own sets in a part of this class, every database its own derived class.</summary>
public abstract partial class MarketplaceDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Saves, and answers false where a unique index or a concurrency token refused: somebody else was faster.</summary>
    public async Task<bool> TrySaveAsync(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException refused) when (IsUniqueViolation(refused))
        {
            return false;
        }
    }

    /// <summary>Whether this database refused a change because of a unique index.</summary>
    protected abstract bool IsUniqueViolation(DbUpdateException refused);

    /// <summary>Saves; where anything changed that lists are made of, the mark of the catalogue changes with it.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (ChangeTracker.Entries().Any(entry => entry.Entity is IListed && entry.State is not EntityState.Unchanged)) MarkCatalogue();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MarketplaceDb).Assembly);
        // Else a child added to a loaded parent is taken for a row that exists already.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetKeys()).SelectMany(key => key.Properties))
            property.ValueGenerated = ValueGenerated.Never;
    }
}
