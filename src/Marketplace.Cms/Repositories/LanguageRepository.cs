using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>The languages of the site; one of them is the default.</summary>
internal sealed class LanguageRepository(EfScopeProvider scopes, SetCache cache) : FullSetRepository<ILanguage>(scopes, cache), ILanguageRepository
{
    public ILanguage? GetByIsoCode(string isoCode) => Copy(All().FirstOrDefault(x => x.IsoCode.InvariantEquals(isoCode)));

    /// <summary>Null for no code; throws <see cref="ArgumentException"/> on an unknown one unless told not to.</summary>
    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        var id = isoCode is null ? null : All().FirstOrDefault(x => x.IsoCode.InvariantEquals(isoCode))?.Id;
        return id is null && isoCode is not null && throwOnNotFound ? throw new ArgumentException($"There is no language {isoCode}.", nameof(isoCode)) : id;
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        var code = id is null ? null : All().FirstOrDefault(x => x.Id == id)?.IsoCode;
        return code is null && id is not null && throwOnNotFound ? throw new ArgumentException($"There is no language {id}.", nameof(id)) : code;
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        ids.Select(x => GetIsoCodeById(x, throwOnNotFound)).WhereNotNull().ToArray();

    public string GetDefaultIsoCode() => Default().IsoCode;

    public int? GetDefaultId() => Default().Id;

    public void Save(ILanguage entity)
    {
        Forget();
        var db = Scopes.Writable;
        if (entity.IsDefault)
        {
            db.Languages.Where(x => x.Id != entity.Id).ExecuteUpdate(set => set.SetProperty(x => x.IsDefault, false));
        }

        var row = entity.HasIdentity ? db.Languages.Single(x => x.Id == entity.Id) : db.Languages.Add(new LanguageRow()).Entity;
        Stamp(entity);
        row.IsoCode = entity.IsoCode;
        row.CultureName = entity.CultureName;
        row.IsDefault = entity.IsDefault;
        row.IsMandatory = entity.IsMandatory;
        row.FallbackId = GetIdByIsoCode(entity.FallbackIsoCode, throwOnNotFound: false);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
        Forget();
    }

    /// <summary>Deletes a language with every text in it; throws <see cref="InvalidOperationException"/> on the default language.</summary>
    public void Delete(ILanguage entity)
    {
        if (entity.IsDefault)
        {
            throw new InvalidOperationException($"{entity.IsoCode} is the default language and cannot be deleted.");
        }

        Forget();
        var (db, id) = (Scopes.Writable, entity.Id);
        db.PropertyData.Where(x => x.LanguageId == id).ExecuteDelete();
        db.VersionCultures.Where(x => x.LanguageId == id).ExecuteDelete();
        db.DocumentCultures.Where(x => x.LanguageId == id).ExecuteDelete();
        db.DocumentUrls.Where(x => x.LanguageId == id).ExecuteDelete();
        db.DocumentUrlAliases.Where(x => x.LanguageId == id).ExecuteDelete();
        db.Schedules.Where(x => x.LanguageId == id).ExecuteDelete();
        db.LanguageTexts.Where(x => x.LanguageId == id).ExecuteDelete();
        db.UserGroupLanguages.Where(x => x.LanguageId == id).ExecuteDelete();
        db.TagRelations.Where(x => db.Tags.Any(t => t.Id == x.TagId && t.LanguageId == id)).ExecuteDelete();
        db.Tags.Where(x => x.LanguageId == id).ExecuteDelete();
        db.Languages.Where(x => x.FallbackId == id).ExecuteUpdate(set => set.SetProperty(x => x.FallbackId, (int?)null));
        db.Languages.Where(x => x.Id == id).ExecuteDelete();
    }

    protected override IReadOnlyList<ILanguage> Load()
    {
        var rows = Scopes.Db.Languages.AsNoTracking().OrderBy(x => x.Id).ToList();
        return rows.Select(x => Build(x, rows)).ToList();
    }

    private static Language Build(LanguageRow row, List<LanguageRow> all)
    {
        var language = new Language(row.IsoCode, row.CultureName)
        {
            Id = row.Id,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = all.FirstOrDefault(x => x.Id == row.FallbackId)?.IsoCode,
        };
        language.ResetDirtyProperties(false);
        return language;
    }

    private static void Stamp(ILanguage entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
        }
        else
        {
            entity.AddingEntity();
        }
    }

    private ILanguage Default() => All().FirstOrDefault(x => x.IsDefault) ?? All()[0];
}
