using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Programs;

/// <summary>Finds the programs that editors published, in their order.</summary>
public sealed class ProgramDesk(SiteContent site)
{
    /// <summary>The page that lists the programs.</summary>
    internal ContentPage? List(SiteLanguage language) => site.Section("programList", language);

    internal IReadOnlyList<ContentPage> All(SiteLanguage language) =>
        [.. (List(language)?.Children() ?? []).Where(page => page.Content.ContentType.Alias == "programPage")];
}
