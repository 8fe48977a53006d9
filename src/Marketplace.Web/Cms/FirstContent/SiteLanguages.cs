using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>Indonesian as the mandatory default language, English beside it, and the address each begins with.</summary>
internal sealed class SiteLanguages(ILanguageService languages, IDomainService domains)
{
    public async Task EnsureAsync()
    {
        await EnsureAsync(new Language(Cultures.Indonesian, "Indonesian (Indonesia)") { IsDefault = true, IsMandatory = true });
        await EnsureAsync(new Language(Cultures.English, "English (United States)") { FallbackIsoCode = Cultures.Indonesian });
    }

    public async Task AssignAddressesAsync(Guid home)
    {
        var assigned = await domains.UpdateDomainsAsync(home, new DomainsUpdateModel
        {
            Domains =
            [
                new DomainModel { DomainName = Cultures.IndonesianRoot, IsoCode = Cultures.Indonesian },
                new DomainModel { DomainName = Cultures.EnglishRoot, IsoCode = Cultures.English },
            ],
        });
        if (assigned.Status != DomainOperationStatus.Success)
            throw new InvalidOperationException($"The addresses of the two languages could not be set: {assigned.Status}.");
    }

    private async Task EnsureAsync(Language wanted)
    {
        var existing = await languages.GetAsync(wanted.IsoCode);
        if (existing is not null && existing.IsDefault == wanted.IsDefault && existing.IsMandatory == wanted.IsMandatory
            && existing.FallbackIsoCode == wanted.FallbackIsoCode)
            return;

        var saved = existing is null
            ? await languages.CreateAsync(wanted, Constants.Security.SuperUserKey)
            : await languages.UpdateAsync(Changed(existing, wanted), Constants.Security.SuperUserKey);
        if (saved.Status != LanguageOperationStatus.Success)
            throw new InvalidOperationException($"The language {wanted.IsoCode} could not be saved: {saved.Status}.");
    }

    private static ILanguage Changed(ILanguage existing, Language wanted)
    {
        existing.IsDefault = wanted.IsDefault;
        existing.IsMandatory = wanted.IsMandatory;
        existing.FallbackIsoCode = wanted.FallbackIsoCode;
        return existing;
    }
}
