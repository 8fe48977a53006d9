using Umbraco.Cms.Core.Cache;

namespace Marketplace.Cms.Publishing;

/// <summary>Converted values that show other items (pickers, links): forgotten whenever any item changes.</summary>
internal sealed class SharedValues
{
    public IAppCache Cache { get; } = new ObjectCacheAppCache();

    public void Forget() => Cache.Clear();
}
