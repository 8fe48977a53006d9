namespace Marketplace.Web.Common.Lists;

/// <summary>The page numbers under a list.</summary>
public sealed record PagesView(int Number, int Count, Func<int, string> PathOf);
