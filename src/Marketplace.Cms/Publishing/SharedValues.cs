using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Cache;

namespace Marketplace.Cms.Publishing;

/// <summary>Converted values that show other items (pickers, links): forgotten whenever any item changes.</summary>
internal sealed class SharedValues(EfScopeProvider scopes) : IDisposable
{
    private readonly ObjectCacheAppCache _cache = new();

    /// <summary>The values of everybody; nothing is kept inside a unit of work, since what is seen there may never be committed.</summary>
    public IAppCache Cache => scopes.IsOpen ? NoAppCache.Instance : _cache;

    public void Forget() => _cache.Clear();

    public void Dispose() => _cache.Dispose();
}
