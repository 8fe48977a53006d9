namespace Marketplace.Core.Common;

/// <summary>A row that lists of products are made of: a change of it makes every server read its lists again.</summary>
public interface IListed;
