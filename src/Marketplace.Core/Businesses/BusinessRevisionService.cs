using ErrorOr;
using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Businesses;

/// <summary>Where a showcase changes: a change is opened, taken back or made public, one at a time.</summary>
public sealed class BusinessRevisionService(MarketplaceDb db, CityClock clock)
{
    /// <summary>Opens a change; the slower of two gets <see cref="BusinessErrors.ChangeIsOpen"/>.</summary>
    public async Task<ErrorOr<Success>> ChangeAsync(Guid businessId, BusinessContent content, CancellationToken cancel = default)
    {
        if (await LoadAsync(businessId, cancel) is not { } business) return BusinessErrors.UnknownBusiness;
        return await SaveAsync(business.Change(content, clock.Now), BusinessErrors.ChangeIsOpen, cancel);
    }

    /// <summary>Takes the open change back.</summary>
    public async Task<ErrorOr<Success>> WithdrawAsync(Guid businessId, CancellationToken cancel = default)
    {
        if (await LoadAsync(businessId, cancel) is not { } business) return BusinessErrors.UnknownBusiness;
        return await SaveAsync(business.Withdraw(clock.Now), BusinessErrors.ChangedMeanwhile, cancel);
    }

    /// <summary>Makes the open change public; a new name brings a new address segment, and the old one leads there for good.</summary>
    public async Task<ErrorOr<Success>> PublishAsync(Guid businessId, CancellationToken cancel = default)
    {
        if (await LoadAsync(businessId, cancel) is not { } business) return BusinessErrors.UnknownBusiness;
        if (business.Open is not { } open) return BusinessErrors.NoChange;

        var slug = await SlugAsync(business, open.Content.Name, cancel);
        return await SaveAsync(business.Publish(slug, clock.Now), BusinessErrors.ChangedMeanwhile, cancel);
    }

    private Task<Business?> LoadAsync(Guid id, CancellationToken cancel) => db.Businesses
        .Include(b => b.Slugs).Include(b => b.Revisions.Where(r => r.State == RevisionState.Open))
        .AsSplitQuery().FirstOrDefaultAsync(b => b.Id == id, cancel);

    private async Task<ErrorOr<Success>> SaveAsync(ErrorOr<Success> done, Error whenSlower, CancellationToken cancel) =>
        done.IsError ? done : await db.TrySaveAsync(cancel) ? Result.Success : whenSlower;

    private async Task<string> SlugAsync(Business business, string name, CancellationToken cancel)
    {
        var wanted = Slug.From(name) is { Length: > 0 } slug ? slug : business.Id.ToString("N");
        var taken = await db.Set<BusinessSlug>()
            .Where(s => s.BusinessId != business.Id && s.Slug.StartsWith(wanted)).Select(s => s.Slug).ToHashSetAsync(StringComparer.Ordinal, cancel);
        return Slug.Unique(wanted, taken.Contains);
    }
}
