using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Marketplace.Cms.Repositories;

/// <summary>All types together, as Core's refreshers know them; the sets behind it forget by themselves.</summary>
internal sealed class ContentTypeCommonRepository(IContentTypeRepository documents, IMediaTypeRepository media, IMemberTypeRepository members) : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition>? GetAllTypes() =>
    [
        .. documents.GetMany(Array.Empty<int>()),
        .. media.GetMany(Array.Empty<int>()),
        .. members.GetMany(Array.Empty<int>()),
    ];

    public void ClearCache()
    {
        // A committed change has already cleared the sets.
    }
}
