namespace Marketplace.Cms.Tests.Support;

/// <summary>The tests that share one running host; they take turns, those that need no host run beside them.</summary>
[CollectionDefinition]
public sealed class SharedHost : ICollectionFixture<CmsHost>;
