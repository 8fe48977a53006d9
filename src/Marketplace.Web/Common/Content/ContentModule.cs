using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;


namespace Marketplace.Web.Common.Content;

/// <summary>What every page of content needs.</summary>
internal static class ContentModule
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddSingleton<ContentAddresses>();
        services.AddSingleton<SiteContent>();
        services.AddSingleton<ContentPictures>();
        services.AddSingleton<MatcherPolicy, FixedRoutesWin>();
    }
}

/// <summary>Lets untranslated pages be found after everything else was tried.</summary>
public sealed class UntranslatedContentComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.ContentFinders().Append<UntranslatedContentFinder>();
}
