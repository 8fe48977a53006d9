using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Hosting;

/// <summary>Property aliases that no type may use, since published content has members of these names.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly HashSet<string> Names = typeof(IPublishedContent).GetProperties().Select(x => x.Name)
        .Concat(typeof(IPublishedElement).GetProperties().Select(x => x.Name))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public ISet<string> GetDocumentReservedFieldNames() => Names;

    public ISet<string> GetMediaReservedFieldNames() => Names;

    public ISet<string> GetMemberReservedFieldNames() => Names;
}
