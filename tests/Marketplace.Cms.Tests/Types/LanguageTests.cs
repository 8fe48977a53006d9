using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Cms.Tests.Types;

[Collection<SharedHost>]
public sealed class LanguageTests(CmsHost host)
{
    private static readonly Guid Admin = Constants.Security.SuperUserKey;
    private readonly Samples _samples = new(host);

    private ILanguageService Languages => host.Get<ILanguageService>();

    [Fact]
    public async Task Indonesian_is_the_mandatory_default_and_English_falls_back_to_it()
    {
        Assert.Equal(Samples.Id, await Languages.GetDefaultIsoCodeAsync());
        Assert.True((await Languages.GetAsync(Samples.Id))!.IsMandatory);
        Assert.Equal(Samples.Id, (await Languages.GetAsync(Samples.En))!.FallbackIsoCode);
    }

    [Fact]
    public async Task A_language_can_be_added_written_in_and_deleted_with_its_texts()
    {
        var added = await Languages.CreateAsync(new Language("fr-FR", "French (France)") { FallbackIsoCode = Samples.En }, Admin);
        Assert.Equal(LanguageOperationStatus.Success, added.Status);
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Tiga bahasa"));
        document.SetCultureName("Nouvelles", "fr-FR");
        document.SetValue("title", "Bonjour", "fr-FR");
        document.SetValue("title", "Halo", Samples.Id);
        document.SetValue("tags", """["bonjour"]""", "fr-FR");
        _samples.Publish(_samples.Save(document));
        Assert.Contains("fr-FR", _samples.Read(document).PublishedCultures);

        Assert.Equal(LanguageOperationStatus.Success, (await Languages.DeleteAsync("fr-FR", Admin)).Status);

        var read = _samples.Read(document);
        Assert.Null(await Languages.GetAsync("fr-FR"));
        Assert.Equal([Samples.En, Samples.Id], read.PublishedCultures.Order());
        Assert.Equal("Halo", read.GetValue("title", Samples.Id, published: true));
        Assert.Equal(0, host.Scalar($"SELECT COUNT(*) FROM umbracoPropertyData WHERE varcharValue = 'Bonjour'"));
    }

    [Fact]
    public async Task The_default_language_is_not_deleted()
    {
        var refused = await Languages.DeleteAsync(Samples.Id, Admin);

        Assert.Equal(LanguageOperationStatus.MissingDefault, refused.Status);
        Assert.NotNull(await Languages.GetAsync(Samples.Id));
    }

    [Fact]
    public async Task A_language_is_added_only_once()
    {
        var refused = await Languages.CreateAsync(new Language(Samples.En, "English"), Admin);

        Assert.Equal(LanguageOperationStatus.DuplicateIsoCode, refused.Status);
        Assert.Single(await Languages.GetAllAsync(), x => x.IsoCode == Samples.En);
    }
}
