using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Domains: which address and language a tree of documents answers to.</summary>
internal sealed class DomainRepository(EfScopeProvider scopes, SetCache cache, ILanguageRepository languages) : FullSetRepository<IDomain>(scopes, cache), IDomainRepository
{
    public IDomain? GetByName(string domainName) => Copy(All().FirstOrDefault(x => x.DomainName.InvariantEquals(domainName)));

    public bool Exists(string domainName) => All().Any(x => x.DomainName.InvariantEquals(domainName));

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => Copies(All().Where(x => includeWildcards || !x.IsWildcard));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        Copies(All().Where(x => x.RootContentId == contentId && (includeWildcards || !x.IsWildcard)));

    /// <summary>Throws <see cref="InvalidOperationException"/> where the name belongs to another domain.</summary>
    public void Save(IDomain entity)
    {
        if (All().Any(x => x.Id != entity.Id && x.DomainName.InvariantEquals(entity.DomainName)))
        {
            throw new InvalidOperationException($"The domain name {entity.DomainName} is already assigned.");
        }

        Forget();
        var db = Scopes.Writable;
        var row = entity.HasIdentity ? db.Domains.Single(x => x.Id == entity.Id) : db.Domains.Add(new DomainRow()).Entity;
        row.Name = entity.DomainName;
        row.LanguageId = entity.LanguageId;
        row.RootId = entity.RootContentId;
        row.SortOrder = entity.HasIdentity ? entity.SortOrder : NextSortOrder(entity);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        (entity.Id, entity.SortOrder) = (row.Id, row.SortOrder);
        entity.ResetDirtyProperties();
        Forget();
    }

    public void Delete(IDomain entity)
    {
        Forget();
        Scopes.Writable.Domains.Where(x => x.Id == entity.Id).ExecuteDelete();
    }

    protected override IReadOnlyList<IDomain> Load() =>
        Scopes.Db.Domains.AsNoTracking().OrderBy(x => x.SortOrder).ToList().Select(Build).ToList();

    private IDomain Build(DomainRow row)
    {
        var domain = new UmbracoDomain(row.Name, languages.GetIsoCodeById(row.LanguageId) ?? "")
        {
            Id = row.Id,
            LanguageId = row.LanguageId,
            RootContentId = row.RootId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(false);
        return domain;
    }

    private int NextSortOrder(IDomain entity) =>
        Scopes.Db.Domains.Where(x => x.RootId == entity.RootContentId).Max(x => (int?)x.SortOrder) + 1 ?? 0;
}
