namespace Marketplace.Web.Common;

/// <summary>Names the texts that every page may use.</summary>
public sealed class CommonTexts;
